using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samphire.App;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.DemoData;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Testing;

namespace Samphire.Bench.Store;

/// <summary>
/// A store with the people of Wendmarsh and twenty thousand concerns, in SQLite or on a PostgreSQL server of the
/// bench's own.
/// </summary>
internal sealed record BigStore(SamphireSettings Settings, string Address, string Keys)
{
    public const int Concerns = 20_000;
    private const int Step = 500;
    public const int Seed = 20261124;

    public bool IsSqlite => Settings.Store is StoreAddress.SqliteFile;

    public string Name => IsSqlite ? "SQLite" : "PostgreSQL";

    // Created anew each time, since other parts write to their stores.
    public static async Task<BigStore> MakeAsync(string folder, bool sqlite, int concerns = Concerns)
    {
        var store = await WithPeopleAsync(folder, sqlite);
        var clock = Stopwatch.StartNew();
        await using (var services = store.WithoutRowLevelSecurity().Services())
        {
            await FillAsync(services, concerns);
        }

        Console.Error.WriteLine($"bench: {concerns:N0} concerns on {store.Name} in {clock.Elapsed.TotalSeconds:F0} s");
        return store;
    }

    // Only the people, without concerns.
    public static async Task<BigStore> WithPeopleAsync(string folder, bool sqlite)
    {
        var here = Path.GetFullPath(Path.Combine(folder, sqlite ? "sqlite" : "postgres"));
        Forget();
        if (Folders.Exists(here))
        {
            Folders.Delete(here, recursive: true);
        }

        PostgresServer.MayLose = false;
        var address = sqlite ? Path.Combine(here, "data", "samphire.db") : PostgresServer.NewDatabase();
        var keys = Path.Combine(here, "keys");
        Folders.CreateDirectory(here);
        var store = At(address, keys);
        await using var services = store.Services();
        await services.GetRequiredService<OpenStore>().RunAsync(PracticeStore.Mark);
        await services.GetRequiredService<Wendmarsh>().MakePeopleAsync();
        return store;
    }

    /// <summary>An existing store.</summary>
    public static BigStore At(string address, string keys)
    {
        var store = StoreAddress.From(address);
        return new BigStore(
            new SamphireSettings
            {
                Content = Content.Load(),
                Store = store,
                Keys = KeyFolder.Open(keys, (store as StoreAddress.SqliteFile)?.Folder, TimeProvider.System),
                Clock = TimeProvider.System,
                Demo = true,
                Limits = new RateLimits { SignIns = int.MaxValue, FailedSignIns = int.MaxValue, Searches = int.MaxValue },
            },
            address,
            keys);
    }

    public ServiceProvider Services() => new ServiceCollection().AddSamphire(Settings).BuildServiceProvider();

    // The same store under a role that is exempt from PostgreSQL's row-level security, so that many rows can be copied
    // in unchecked.
    public BigStore WithoutRowLevelSecurity() =>
        IsSqlite ? this : this with { Settings = Settings with { Store = StoreAddress.From(PostgresServer.AsAdministrator(Address)) } };

    public static void Forget()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task FillAsync(ServiceProvider services, int concerns)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        await db.Database.OpenConnectionAsync();
        var histories = new Histories(db, services.GetRequiredService<AuditSeals>(), services.GetRequiredService<DataKeys>());
        var cast = await WendmarshCast.FindAsync(db.Database.GetDbConnection(), OlderNames.None);
        var many = new ManyConcerns(new SeededRandom(Seed), cast, new StoreShape(concerns), db.Now);
        var bulk = new Bulk(db, db.Database.GetDbConnection(), OlderNames.None);
        for (var made = 0; made < concerns; made += Step)
        {
            var rows = new List<object>();
            for (var number = made; number < Math.Min(made + Step, concerns); number++)
            {
                var one = many.Make(number);
                rows.AddRange(one);
                rows.AddRange(await histories.OfAsync(((Concern)one[0]).FileId, [.. many.RecordsOf((Concern)one[0])]));
            }

            await bulk.WriteAsync(rows);
        }

        // What the databases do on their own in a store that has grown over months.
        await db.Database.ExecuteSqlRawAsync(db.Database.GetDbConnection() is SqliteConnection ? "pragma wal_checkpoint(truncate)" : "vacuum analyze");
    }
}
