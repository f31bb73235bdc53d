using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.App.Tests.Cases;
using Samphire.Domain.Register;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>
/// Rows that hang on a file, and records that files name, are there for those to whom their own file is open. Daniel
/// works at the front door; Priya is a reporter.
/// </summary>
public sealed class FileRowsTests
{
    [Fact]
    public async Task Internal_note_is_there_for_a_worker_of_its_own_file_only()
    {
        await using var world = await DeskWorld.StartAsync();
        var (open, other, hidden) = (await FileAsync(world), await FileAsync(world, SentConcerns.Triage), await FileAsync(world, SentConcerns.Duty, "Daniel"));
        await world.Services.ChangeAsync(Caller.System, db => Save(db, Note(open), Note(other), Note(hidden)));

        Assert.Equal([open], await SeenAsync(world, "Daniel", db => db.FileNotes.Select(note => note.FileId)));
        Assert.Empty(await SeenAsync(world, "Priya", db => db.FileNotes.Select(note => note.FileId)));
    }

    [Fact]
    public async Task Concern_is_there_for_a_worker_whom_only_another_concern_names()
    {
        await using var world = await DeskWorld.StartAsync();
        var open = await FileAsync(world);
        await FileAsync(world, SentConcerns.Duty, "Daniel");

        Assert.Equal([open], await SeenAsync(world, "Daniel", db => db.Concerns.Select(concern => concern.FileId)));
    }

    [Fact]
    public async Task Concern_is_there_although_it_names_somebody_else()
    {
        await using var world = await DeskWorld.StartAsync();
        var open = await FileAsync(world, SentConcerns.Duty, "Mairi");

        Assert.Equal([open], await SeenAsync(world, "Daniel", db => db.Concerns.Select(concern => concern.FileId)));
    }

    [Fact]
    public async Task Record_is_there_for_those_who_may_see_a_value_of_it()
    {
        await using var world = await DeskWorld.StartAsync();
        var (open, other) = (await FileAsync(world), await FileAsync(world, SentConcerns.Triage));
        var (seen, unseen) = (Record(), Record());
        await world.Services.ChangeAsync(Caller.System, db => Save(db, seen, unseen, Value(seen, open), Value(seen, other), Value(unseen, other)));

        Assert.Equal([seen.Id], await SeenAsync(world, "Daniel", db => db.Set<RegisterRecord>().Select(record => record.Id)));
    }

    private static async Task<Guid> FileAsync(DeskWorld world, string team = SentConcerns.Duty, params string[] named) =>
        (await world.RowAsync(await world.SendAsync(team: team, blocked: named))).FileId;

    private static async Task<List<Guid>> SeenAsync(DeskWorld world, string firstName, Func<AppDb, IQueryable<Guid>> ids)
    {
        await using var db = world.Get<StoreFactory>().Open(await world.As(firstName));
        return await ids(db).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static Task Save(AppDb db, params object[] rows)
    {
        db.AddRange(rows);
        return Task.CompletedTask;
    }

    private static FileNote Note(Guid file) => new()
    {
        Id = Guid.CreateVersion7(),
        FileId = file,
        Kind = ConcernNotes.Passed,
        Text = "For the desk alone.",
        At = London.At("2026-11-23 10:00"),
    };

    private static RegisterRecord Record() => new() { Id = Guid.CreateVersion7(), Kind = RecordKind.Phone };

    private static RecordValue Value(RegisterRecord record, Guid file) => new()
    {
        Id = Guid.CreateVersion7(),
        RecordId = record.Id,
        FileId = file,
        Kind = ValueKind.Name,
        Words = "01632 960 001",
        Folded = "01632960001",
        SaidAt = London.At("2026-11-23 10:00"),
        Sureness = Sureness.Likely,
        SaidById = Guid.Empty,
    };
}
