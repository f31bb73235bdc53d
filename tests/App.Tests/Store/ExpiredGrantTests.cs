using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Tests.Cases;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>A grant with an end gives access until then and not afterwards.</summary>
public sealed class ExpiredGrantTests
{
    private const string Ends = "2026-11-23 12:00";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Worker_grant_opens_a_file_until_its_last_millisecond_and_no_longer(Database database)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var reference = await world.SendAndReadAsync();
        await GrantAsync(world, reference, "Tomasz");

        world.Clock.Now = London.At(Ends).AddMilliseconds(-1);
        Assert.Equal([reference], await world.ListAsync("Tomasz"));
        Assert.NotNull(await world.Queries.FindAsync(await world.As("Tomasz"), reference));

        world.Clock.Now = London.At(Ends);
        Assert.Empty(await world.ListAsync("Tomasz"));
        Assert.Null(await world.Queries.FindAsync(await world.As("Tomasz"), reference));
        Assert.IsType<SubmissionResult.NotFound>(
            await world.Get<AskReporter>().RunAsync(await world.As("Tomasz"), await world.PressAsync(reference), DeskWorld.Words("Which phone?")));
    }

    /// <summary>
    /// Authors may always read their own concern: after the grant ends they have an author's access, and no worker's.
    /// </summary>
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Author_whose_worker_grant_has_ended_reads_their_own_concern_but_cannot_work_on_it(Database database)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var reference = await world.SendAsync(author: "Tomasz");
        await world.Get<AcknowledgeConcern>().RunAsync(await world.As("Daniel"), await world.PressAsync(reference));
        var file = (await world.RowAsync(reference)).FileId;
        await world.Services.ChangeAsync(Caller.System, db =>
        {
            db.Add(new FileNote { Id = Guid.CreateVersion7(), FileId = file, Kind = ConcernNotes.Passed, Text = "For the desk alone.", At = db.Now });
            return Task.CompletedTask;
        });
        await GrantAsync(world, reference, "Tomasz");
        var tomasz = await world.As("Tomasz");

        world.Clock.Now = London.At(Ends).AddMilliseconds(-1);
        Assert.Equal((1, 1), await SeenAsync(world, tomasz));
        Assert.Equal([reference], await world.ListAsync("Tomasz"));

        world.Clock.Now = London.At(Ends);
        Assert.Equal((1, 0), await SeenAsync(world, tomasz));
        Assert.Empty(await world.ListAsync("Tomasz"));
        Assert.IsType<SubmissionResult.NotFound>(
            await world.Get<AskReporter>().RunAsync(tomasz, await world.PressAsync(reference), DeskWorld.Words("Which phone?")));
    }

    [Fact]
    public async Task Change_under_a_grant_that_has_ended_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var reference = await world.SendAndReadAsync();
        await GrantAsync(world, reference, "Tomasz");
        var (file, tomasz) = ((await world.RowAsync(reference)).FileId, await world.As("Tomasz"));

        world.Clock.Now = London.At(Ends).AddMilliseconds(-1);
        await AddMessageAsync(world, tomasz, file);

        world.Clock.Now = London.At(Ends);
        await Assert.ThrowsAsync<FileClosedException>(() => AddMessageAsync(world, tomasz, file));
    }

    private static Task AddMessageAsync(DeskWorld world, Caller by, Guid file) => world.Services.ChangeAsync(by, db =>
    {
        db.Add(new FileMessage { Id = Guid.CreateVersion7(), FileId = file, Kind = ConcernMessages.Question, Text = "Where?", ById = by.Actor!.UserId, At = db.Now });
        return Task.CompletedTask;
    });

    /// <summary>How many concerns a person may read, and how many notes.</summary>
    private static async Task<(int Concerns, int Notes)> SeenAsync(DeskWorld world, Caller caller)
    {
        await using var db = world.Get<StoreFactory>().Open(caller);
        return (await db.Concerns.CountAsync(TestContext.Current.CancellationToken), await db.FileNotes.CountAsync(TestContext.Current.CancellationToken));
    }

    private static async Task GrantAsync(DeskWorld world, string reference, string firstName)
    {
        var (file, person) = ((await world.RowAsync(reference)).FileId, (await world.As(firstName)).Actor!.UserId);
        await world.Services.ChangeAsync(Caller.System, db =>
        {
            db.Add(new FileGrant { PrincipalId = person, FileId = file, Level = AccessLevel.Worker, Reason = AccessReason.Escalated, Until = London.At(Ends) });
            return Task.CompletedTask;
        });
    }
}
