using Microsoft.Data.Sqlite;
using Npgsql;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.Earlier;

/// <summary>
/// Saves the demo data of this build for the next one: <c>make keep-store</c>. No other test run does it.
/// </summary>
public sealed class KeepStore
{
    private const long Largest = 2 * 1024 * 1024;

    [Theory(Explicit = true)]
    [Trait(Runs.Name, Runs.ByHand)]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task The_demo_data_of_this_build_is_kept_for_the_next(Database database)
    {
        using var folder = new TemporaryFolder();
        var clock = new FixedClock();
        clock.GoTo("2026-11-24 10:00");
        var address = database == Database.Sqlite ? EarlierStore.FileIn(folder["made"]) : PostgresServer.NewDatabase();
        await DemoDataSeeder.MakeAsync(new SamphireSettings
        {
            Content = Packs.Newest,
            Store = StoreAddress.From(address),
            Keys = KeyFolder.Open(folder["keys"], null, clock),
            Clock = clock,
            Demo = true,
        }, TestContext.Current.CancellationToken);

        var kept = EarlierStore.FolderOf(database);
        if (Folders.Exists(kept))
        {
            Folders.Delete(kept, recursive: true);
        }

        WendmarshStore.CopyFolder(folder["keys"], Path.Combine(kept, "keys"));
        var written = database == Database.Sqlite ? KeepFile(address, kept) : KeepDump(address, kept);

        Assert.InRange(new FileInfo(written).Length, 1, Largest);
    }

    /// <summary>The file after the program has ended: SQLite empties its log when the last connection closes.</summary>
    private static string KeepFile(string made, string kept)
    {
        SqliteConnection.ClearAllPools();
        Assert.False(File.Exists($"{made}-wal"), "the store is still open");
        File.Copy(made, EarlierStore.FileIn(kept));
        return EarlierStore.FileIn(kept);
    }

    private static string KeepDump(string made, string kept)
    {
        NpgsqlConnection.ClearAllPools();
        PostgresServer.Dump(made, EarlierStore.DumpIn(kept));
        return EarlierStore.DumpIn(kept);
    }
}
