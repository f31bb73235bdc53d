using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samphire.App;
using Samphire.App.Audit;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Testing;

/// <summary>Which database a test runs on. The same tests run on both.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}

public static class Databases
{
    /// <summary>
    /// The database of tests that do not choose one: SQLite, or the value of SAMPHIRE_TESTS_ON. CI runs the tests of
    /// use cases and pages on each.
    /// </summary>
    public static Database ByDefault { get; } =
        Environment.GetEnvironmentVariable("SAMPHIRE_TESTS_ON") is { Length: > 0 } named ? Enum.Parse<Database>(named, ignoreCase: true) : Database.Sqlite;
}

/// <summary>
/// A store with the people of Wendmarsh and nothing else, in a folder of its own. Hashing ten passwords takes seconds,
/// so it is created once for each database and copied.
/// </summary>
public sealed class WendmarshStore : IAsyncDisposable
{
    private static readonly Lazy<Task<(string Folder, string Address)>> Sqlite = new(() => MakeAsync(Database.Sqlite));
    private static readonly Lazy<Task<(string Folder, string Address)>> Postgres = new(() => MakeAsync(Database.Postgres));
    private static readonly Lazy<Task<WendmarshStore>> PracticeCopies = new(MakePracticeCopyAsync);

    private WendmarshStore(string folder, SamphireSettings settings, FixedClock clock)
    {
        Folder = folder;
        Settings = settings;
        Clock = clock;
    }

    public string Folder { get; }

    public SamphireSettings Settings { get; }

    public FixedClock Clock { get; }

    /// <summary>The path of the SQLite file.</summary>
    public string File => ((StoreAddress.SqliteFile)Settings.Store).Path;

    /// <param name="database">The database.</param>
    /// <param name="demo">True for the demo.</param>
    /// <param name="own">A PostgreSQL server for this test alone; if omitted, the shared one.</param>
    public static async Task<WendmarshStore> CopyAsync(Database database = Database.Sqlite, bool demo = true, PostgresServer? own = null)
    {
        var (template, address) = await (database == Database.Sqlite ? Sqlite : Postgres).Value;
        var folder = Folders.CreateTempSubdirectory("samphire-store-").FullName;
        CopyFolder(Path.Combine(template, "keys"), Path.Combine(folder, "keys"));
        var clock = new FixedClock();
        if (database == Database.Sqlite)
        {
            CopyFolder(Path.Combine(template, "data"), Path.Combine(folder, "data"));
        }

        var store = database == Database.Sqlite
            ? StoreAddress.From(Path.Combine(folder, "data", "samphire.db"))
            : StoreAddress.From(own?.CopyOf(address) ?? PostgresServer.NewDatabase(PostgresServer.NameOf(address)));
        return new WendmarshStore(folder, SettingsOf(store, folder, clock, demo), clock);
    }

    /// <summary>A store with all demo data, on the Tuesday after it. It is created once and copied.</summary>
    public static async Task<WendmarshStore> CopyOfPracticeAsync()
    {
        var made = await PracticeCopies.Value;
        var folder = Folders.CreateTempSubdirectory("samphire-store-").FullName;
        foreach (var part in (string[])["keys", "data"])
        {
            CopyFolder(Path.Combine(made.Folder, part), Path.Combine(folder, part));
        }

        var clock = new FixedClock { Now = made.Clock.Now };
        return new WendmarshStore(folder, SettingsOf(StoreAddress.From(Path.Combine(folder, "data", "samphire.db")), folder, clock, demo: true), clock);
    }

    /// <summary>A folder for a store that does not exist yet.</summary>
    public static WendmarshStore Empty(string at)
    {
        var folder = Folders.CreateTempSubdirectory("samphire-store-").FullName;
        var clock = new FixedClock();
        clock.GoTo(at);
        return new WendmarshStore(folder, SettingsOf(StoreAddress.From(Path.Combine(folder, "data", "samphire.db")), folder, clock, demo: true), clock);
    }

    /// <summary>The use cases with this store, without pages.</summary>
    public ServiceProvider Services() => new ServiceCollection().AddSamphire(Settings).BuildServiceProvider();

    /// <summary>Restores the store to its initial state and the clock to the start time of every test.</summary>
    public async Task PutBackAsync()
    {
        var (_, template) = await Sqlite.Value;
        Clock.GoTo(FixedClock.SaturdayNight);
        await using var from = new SqliteConnection($"Data Source={template};Mode=ReadOnly");
        await using var to = new SqliteConnection($"Data Source={File};Pooling=False");
        await from.OpenAsync();
        await to.OpenAsync();
        from.BackupDatabase(to);
    }

    /// <summary>Makes every table disappear.</summary>
    public void Break()
    {
        SqliteConnection.ClearAllPools();
        System.IO.File.WriteAllBytes(File, []);
        foreach (var beside in (string[])["-wal", "-shm"])
        {
            System.IO.File.Delete(File + beside);
        }
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Folders.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static SamphireSettings SettingsOf(StoreAddress store, string folder, FixedClock clock, bool demo) => new()
    {
        Content = Packs.Newest,
        Store = store,
        Keys = KeyFolder.Open(Path.Combine(folder, "keys"), Path.Combine(folder, "data"), clock),
        Clock = clock,
        Demo = demo,
        Passwords = FastPasswords.Cost,
    };

    private static async Task<WendmarshStore> MakePracticeCopyAsync()
    {
        var store = Empty("2026-11-24 10:00");
        await DemoDataSeeder.MakeAsync(store.Settings);
        SqliteConnection.ClearAllPools();
        CleanUp.AtEnd(() => Folders.Delete(store.Folder, recursive: true));
        return store;
    }

    private static async Task<(string Folder, string Address)> MakeAsync(Database database)
    {
        var folder = Folders.CreateTempSubdirectory("samphire-template-").FullName;
        var address = database == Database.Sqlite ? Path.Combine(folder, "data", "samphire.db") : PostgresServer.NewDatabase();
        await using (var services = new ServiceCollection().AddSamphire(SettingsOf(StoreAddress.From(address), folder, new FixedClock(), demo: true)).BuildServiceProvider())
        {
            await services.GetRequiredService<OpenStore>().RunAsync(PracticeStore.Mark);
            await services.GetRequiredService<Wendmarsh>().MakePeopleAsync();
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        CleanUp.AtEnd(() => Folders.Delete(folder, recursive: true));
        return (folder, address);
    }

    /// <summary>
    /// Copies the files of a folder to one that only its owner can access: the product refuses keys that others may
    /// read.
    /// </summary>
    public static void CopyFolder(string from, string to)
    {
        Folders.CreateDirectory(to);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(to, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var file in Folders.EnumerateFiles(from))
        {
            System.IO.File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
