using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Bench.Store;
using Samphire.Testing;

namespace Samphire.Bench.Lists;

/// <summary>
/// A store created by a published program, with its people, and filled with concerns in bulk: the same ones for each
/// build, with that build's table and column names. They have no history, because lists do not read it.
/// </summary>
internal sealed record ListStore(string Program, string Address, string Keys)
{
    private const int Step = 2000;

    public static async Task<ListStore> MakeAsync(string program, string folder, bool sqlite, StoreShape shape, OlderNames names)
    {
        var here = Path.GetFullPath(folder);
        BigStore.Forget();
        if (Folders.Exists(here))
        {
            Folders.Delete(here, recursive: true);
        }

        Folders.CreateDirectory(here);
        var store = new ListStore(program, sqlite ? Path.Combine(here, "data", "samphire.db") : PostgresServer.NewDatabase(), Path.Combine(here, "keys"));
        using (await store.ServeAsync())
        {
        }

        var clock = Stopwatch.StartNew();
        await store.FillAsync(sqlite, shape, names);
        Console.Error.WriteLine($"bench: {shape.Concerns:N0} concerns, {shape.OpenInTen} in ten open, into {here} in {clock.Elapsed.TotalSeconds:F0} s");
        return store;
    }

    public Task<ServerProcess> ServeAsync() => ServerProcess.StartAsync(Program, Address, Keys);

    private async Task FillAsync(bool sqlite, StoreShape shape, OlderNames names)
    {
        // As a role that is exempt from row-level security, so that many rows can be copied in unchecked.
        var address = StoreAddress.From(sqlite ? Address : PostgresServer.AsAdministrator(Address));
        await using var db = new StoreFactory(address, TimeProvider.System).Open(Caller.System);
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        if (connection is SqliteConnection)
        {
            // Only while filling: the indexes stay in memory, and nothing waits for the disk.
            await db.Database.ExecuteSqlRawAsync("pragma synchronous=off; pragma cache_size=-1000000");
        }

        var many = new ManyConcerns(new SeededRandom(BigStore.Seed), await WendmarshCast.FindAsync(connection, names), shape, db.Now);
        var bulk = new Bulk(db, connection, names);
        for (var made = 0; made < shape.Concerns; made += Step)
        {
            await bulk.WriteAsync([.. Enumerable.Range(made, Math.Min(Step, shape.Concerns - made)).SelectMany(many.Make)]);
        }

        // What the databases do on their own in a store that has grown over months.
        await db.Database.ExecuteSqlRawAsync(connection is SqliteConnection ? "pragma wal_checkpoint(truncate)" : "vacuum analyze");
    }
}
