using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>A SQLite file between two runs of the program.</summary>
public sealed class StoreStartTests
{
    [Fact]
    public async Task Write_ahead_log_is_emptied_while_nobody_writes()
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using var services = store.Services();
        await using var open = await OpenAsync(services);
        await services.SendConcernAsync("Priya", SentConcerns.Duty);
        Assert.NotEqual(0, new FileInfo($"{store.File}-wal").Length);

        await services.GetRequiredService<Writer>().EmptyLogAsync();

        Assert.Equal(0, new FileInfo($"{store.File}-wal").Length);
    }

    [Fact]
    public async Task Write_ahead_log_in_use_by_a_reader_is_emptied_only_the_next_time()
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using var services = store.Services();
        await using var open = await OpenAsync(services);
        await services.SendConcernAsync("Priya", SentConcerns.Duty);
        await using (var db = services.GetRequiredService<StoreFactory>().Open(Caller.System))
        {
            await using var reading = db.Agencies.AsAsyncEnumerable().GetAsyncEnumerator();
            await reading.MoveNextAsync();
            await services.SendConcernAsync("Priya", SentConcerns.Duty);
            await services.GetRequiredService<Writer>().EmptyLogAsync();
            Assert.NotEqual(0, new FileInfo($"{store.File}-wal").Length);
        }

        await services.GetRequiredService<Writer>().EmptyLogAsync();
        Assert.Equal(0, new FileInfo($"{store.File}-wal").Length);
    }

    [Fact]
    public async Task A_store_that_another_version_wrote_is_refused()
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using (var file = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            file.Open();
            await using var change = file.CreateCommand();
            change.CommandText = "insert into \"__EFMigrationsHistory\" values ('20990101000000_Later', '11.0.0')";
            change.ExecuteNonQuery();
        }

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => OpenStore.Of(new StoreFactory(store.Settings.Store, store.Clock), store.Settings.Keys).RunAsync());

        Assert.Contains("was written by another version of Samphire (20990101000000_Later)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_made_without_a_write_ahead_log_opens_and_gets_one()
    {
        await using var store = await WendmarshStore.CopyAsync();
        using var folder = new TemporaryFolder();
        await using (var file = new SqliteConnection($"Data Source={store.File};Pooling=False"))
        {
            file.Open();
            await using var copy = file.CreateCommand();
            copy.CommandText = $"vacuum into '{folder["samphire.db"]}'";
            copy.ExecuteNonQuery();
        }

        var isNew = await OpenStore.Of(new StoreFactory(StoreAddress.From(folder["samphire.db"]), store.Clock), store.Settings.Keys).RunAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.False(isNew);
        Assert.True(File.Exists(folder["samphire.db-wal"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_that_was_not_closed_properly_is_checked_and_refused_only_if_damaged(bool damaged)
    {
        await using var store = await WendmarshStore.CopyAsync();
        await using var services = store.Services();
        await using var held = await OpenAsync(services);
        await services.GetRequiredService<Writer>().RunAsync(Caller.System, db =>
        {
            db.ProcessedRequests.Add(new ProcessedRequest { Key = Guid.NewGuid(), AccountId = Guid.NewGuid(), BodyHash = [], Answer = "", At = db.Now });
            return Task.CompletedTask;
        });
        using var folder = new TemporaryFolder();
        File.Copy(store.File, folder["samphire.db"]);
        File.Copy($"{store.File}-wal", folder["samphire.db-wal"]);
        if (damaged)
        {
            using var file = File.OpenWrite(folder["samphire.db"]);
            file.Position = file.Length / 4;
            file.Write(Enumerable.Repeat((byte)0xFF, (int)(file.Length / 2)).ToArray());
        }

        var killed = new StoreFactory(StoreAddress.From(folder["samphire.db"]), store.Clock);
        var refused = await Record.ExceptionAsync(() => StoreStart.CheckAsync(killed));

        Assert.Equal(damaged, refused is StoreDamagedException);
        Assert.Equal(damaged, refused?.Message.EndsWith("Leave it as it is, and start with an earlier copy.", StringComparison.Ordinal) ?? false);
    }

    // SQLite removes the log with its last connection, and the pool may be emptied by another test at any time.
    private static async Task<AppDb> OpenAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        await db.Database.OpenConnectionAsync();
        return db;
    }
}
