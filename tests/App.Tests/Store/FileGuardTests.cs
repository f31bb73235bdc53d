using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Tests.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>
/// Writing to a file that is not open to the caller is refused. Daniel and Mairi work at the front door, and the
/// concern called hidden names them both.
/// </summary>
public sealed class FileGuardTests
{
    [Fact]
    public async Task Row_added_by_somebody_who_is_not_signed_in_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var file = await FileAsync(world);

        await AssertRefusedAsync(world, new Caller(null, Origin.Web, null, "test"), db => db.Add(Message(file)));
    }

    [Fact]
    public async Task Row_added_by_a_worker_whom_the_concern_names_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var file = await FileAsync(world, "Daniel", "Mairi");

        await AssertRefusedAsync(world, await world.As("Daniel"), db => db.Add(Message(file)));
    }

    [Fact]
    public async Task Row_added_by_a_worker_whom_only_another_concern_names_is_saved()
    {
        await using var world = await DeskWorld.StartAsync();
        var open = await FileAsync(world);
        await FileAsync(world, "Daniel");

        await world.Services.ChangeAsync(await world.As("Daniel"), db => Change(() => db.Add(Message(open))));

        Assert.Equal(open, Assert.Single(await world.AllAsync(db => db.FileMessages)).FileId);
    }

    [Fact]
    public async Task Row_of_a_hidden_file_that_is_deleted_without_reading_it_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var message = await SavedAsync(world, await FileAsync(world, "Daniel"));

        await AssertRefusedAsync(world, await world.As("Daniel"), db => db.Remove(message));
    }

    [Fact]
    public async Task Row_of_a_hidden_file_that_is_moved_to_an_open_one_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var message = await SavedAsync(world, await FileAsync(world, "Daniel"));
        var open = await FileAsync(world);

        await AssertRefusedAsync(world, await world.As("Daniel"), db => db.Attach(message).Property(row => row.FileId).CurrentValue = open);
    }

    [Fact]
    public async Task Row_of_an_open_file_that_is_moved_to_a_hidden_one_is_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var message = await SavedAsync(world, await FileAsync(world));
        var hidden = await FileAsync(world, "Daniel");

        await AssertRefusedAsync(world, await world.As("Daniel"), db => db.Attach(message).Property(row => row.FileId).CurrentValue = hidden);
    }

    [Fact]
    public async Task Rows_of_an_open_and_a_hidden_file_in_one_change_are_both_refused()
    {
        await using var world = await DeskWorld.StartAsync();
        var (open, hidden) = (await FileAsync(world), await FileAsync(world, "Daniel"));

        await AssertRefusedAsync(world, await world.As("Daniel"), db => db.AddRange(Message(open), Message(hidden)));
    }

    [Fact]
    public async Task Concern_that_an_author_starts_is_saved_though_nobody_has_access_to_it_before()
    {
        await using var world = await DeskWorld.StartAsync();

        var reference = await world.Get<StartConcern>().RunAsync(await world.As("Priya"), Guid.NewGuid(), "wendmarsh-demo");

        Assert.Equal((await world.As("Priya")).Actor!.UserId, (await world.RowAsync(reference)).AuthorId);
    }

    /// <summary>A concern that Daniel's team has, closed to the people whom it names.</summary>
    private static async Task<Guid> FileAsync(DeskWorld world, params string[] named) => (await world.RowAsync(await world.SendAsync(blocked: named))).FileId;

    private static async Task<FileMessage> SavedAsync(DeskWorld world, Guid file)
    {
        var message = Message(file);
        await world.Services.ChangeAsync(Caller.System, db => Change(() => db.Add(message)));
        return message;
    }

    private static async Task AssertRefusedAsync(DeskWorld world, Caller by, Action<AppDb> change)
    {
        var before = (await world.AllAsync(db => db.FileMessages)).Select(row => (row.Id, row.FileId)).ToList();

        await Assert.ThrowsAsync<FileClosedException>(() => world.Services.ChangeAsync(by, db => Change(() => change(db))));

        Assert.Equal(before, (await world.AllAsync(db => db.FileMessages)).Select(row => (row.Id, row.FileId)));
    }

    private static Task Change(Action change)
    {
        change();
        return Task.CompletedTask;
    }

    private static FileMessage Message(Guid file) => new()
    {
        Id = Guid.CreateVersion7(),
        FileId = file,
        Kind = ConcernMessages.Question,
        Text = "Where was it?",
        ById = Guid.Empty,
        At = London.At("2026-11-23 10:00"),
    };
}
