using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.Earlier;

/// <summary>A copy of a store that the previous build wrote, with its keys, before this build opens it.</summary>
internal sealed class EarlierStore : IAsyncDisposable
{
    private static readonly string Kept = Path.Combine(Packs.Root, "tests", "App.Tests", "Store", "Earlier");

    private readonly TemporaryFolder folder = new();

    private EarlierStore(Database database)
    {
        var from = FolderOf(database);
        WendmarshStore.CopyFolder(Path.Combine(from, "keys"), folder["keys"]);
        OnlyOwnerReads(folder["keys"]);
        var clock = new FixedClock();
        clock.GoTo("2026-11-25 09:00");
        Settings = new SamphireSettings
        {
            Content = Packs.Newest,
            Store = database == Database.Sqlite ? CopyOfFile(from) : StoreAddress.From(PostgresServer.NewDatabaseFrom(DumpIn(from))),
            Keys = KeyFolder.Open(folder["keys"], null, clock),
            Clock = clock,
            Demo = true,
        };
        Services = new ServiceCollection().AddSamphire(Settings).BuildServiceProvider();
    }

    public SamphireSettings Settings { get; }

    public ServiceProvider Services { get; }

    /// <summary>The folder with the stored copy and its keys.</summary>
    public static string FolderOf(Database database) => Path.Combine(Kept, database == Database.Sqlite ? "sqlite" : "postgres");

    public static string FileIn(string kept) => Path.Combine(kept, "samphire.db");

    public static string DumpIn(string kept) => Path.Combine(kept, "samphire.sql");

    /// <summary>A copy, migrated to this build's schema.</summary>
    public static async Task<EarlierStore> OpenAsync(Database database)
    {
        var store = new EarlierStore(database);
        var isNew = await store.Services.GetRequiredService<OpenStore>().RunAsync();
        Assert.False(isNew, "the kept store is empty");
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private StoreAddress CopyOfFile(string from)
    {
        File.Copy(FileIn(from), folder["samphire.db"]);
        return StoreAddress.From(folder["samphire.db"]);
    }

    /// <summary>
    /// Git does not store file modes of this kind, and the product refuses keys that others may read.
    /// </summary>
    private static void OnlyOwnerReads(string keys)
    {
        foreach (var key in Folders.EnumerateFiles(keys))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }
}
