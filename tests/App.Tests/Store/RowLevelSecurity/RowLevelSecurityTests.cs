using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.RowLevelSecurity;

/// <summary>
/// SEC-18: without the filter, PostgreSQL alone returns the same rows as the filter, and none at all if it has not been
/// told the caller.
/// </summary>
public sealed class RowLevelSecurityTests(RowLevelSecurityStore world) : IClassFixture<RowLevelSecurityStore>
{
    private static readonly string[] Everybody = ["Priya", "Siobhan", "Kofi", "Daniel", "Mairi", "Gwen", "Imogen", "Tomasz", "Hamza", "Lin", "Ruth"];

    [Fact]
    public async Task Each_person_sees_the_same_rows_of_each_table_with_the_filter_off_as_with_it_on()
    {
        foreach (var type in world.Filtered())
        {
            var seen = new HashSet<string>();
            foreach (var person in Everybody)
            {
                await using var db = world.Store.Open(await world.Services.CallerAsync(person));
                var withFilter = await KeysAsync(db, type, filter: true);
                Assert.Equal(withFilter, await KeysAsync(db, type, filter: false));
                seen.UnionWith(withFilter);
            }

            Assert.NotEmpty(seen);
        }
    }

    [Fact]
    public async Task Ended_grant_shows_no_rows_and_an_authors_grant_shows_no_notes()
    {
        await using var ended = world.Store.Open(await world.Services.CallerAsync("Hamza"));
        Assert.Equal(0, await ended.Concerns.IgnoreQueryFilters().CountAsync());
        await using var author = world.Store.Open(await world.Services.CallerAsync("Ruth"));
        Assert.Equal(world.Open, await author.Concerns.IgnoreQueryFilters().Select(concern => concern.FileId).SingleAsync());
        Assert.Equal(0, await author.FileNotes.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task Connection_without_a_caller_sees_no_row_of_any_filtered_table()
    {
        await using var connection = await world.ConnectAsync();
        await using var everything = new NpgsqlConnection(PostgresServer.AsAdministrator(world.Address));
        await everything.OpenAsync();
        foreach (var table in world.Filtered().Select(type => type.GetTableName()!))
        {
            Assert.Equal(0, await RowLevelSecurityStore.CountAsync(connection, table));
            Assert.NotEqual(0, await RowLevelSecurityStore.CountAsync(everything, table));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Connection_keeps_nothing_of_its_caller_after_use(bool inTransaction)
    {
        await using var db = world.Store.Open(await world.Services.CallerAsync("Gwen"));
        await db.Database.OpenConnectionAsync();
        if (inTransaction)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            Assert.NotEqual(0, await db.Concerns.CountAsync());
            await transaction.CommitAsync();
        }
        else
        {
            Assert.NotEqual(0, await db.Concerns.CountAsync());
            Assert.NotEqual(0, await db.Concerns.IgnoreVisibility().CountAsync());
        }

        // The same connection, before the pool resets it.
        Assert.Equal(0, await RowLevelSecurityStore.CountAsync(db.Database.GetDbConnection(), "concerns"));
    }

    [Fact]
    public async Task Next_caller_on_a_pooled_connection_sees_only_their_own_rows()
    {
        var gwen = await world.Services.CallerAsync("Gwen");
        var priya = await world.Services.CallerAsync("Priya");
        var (hers, first) = await AskAsync(gwen, []);
        var (own, again) = await AskAsync(priya, [first]);
        Assert.Equal(first, again);
        Assert.NotEmpty(hers.Except(own));
        await using var filtered = world.Store.Open(priya);
        Assert.Equal(await filtered.Concerns.Select(concern => concern.FileId).Order().ToListAsync(), own);

        // Queries over connections of the pool until one of the wanted servers answers, or once if any will do.
        async Task<(List<Guid> Files, int Server)> AskAsync(Caller caller, int[] wanted)
        {
            var others = new List<AppDb>();
            try
            {
                while (true)
                {
                    var db = world.Store.Open(caller);
                    others.Add(db);
                    await db.Database.OpenConnectionAsync();
                    var server = ((NpgsqlConnection)db.Database.GetDbConnection()).ProcessID;
                    if (wanted.Length == 0 || wanted.Contains(server))
                    {
                        return (await db.Concerns.IgnoreQueryFilters().Select(concern => concern.FileId).Order().ToListAsync(), server);
                    }
                }
            }
            finally
            {
                foreach (var db in others)
                {
                    await db.DisposeAsync();
                }
            }
        }
    }

    [Fact]
    public async Task Unfiltered_query_leaves_the_next_query_of_the_same_transaction_filtered()
    {
        await using var db = world.Store.Open(await world.Services.CallerAsync("Priya"));
        await using var transaction = await db.Database.BeginTransactionAsync();
        var own = await db.Concerns.IgnoreQueryFilters().CountAsync();

        Assert.True(own < await db.Concerns.IgnoreVisibility().CountAsync());
        Assert.Equal(own, await db.Concerns.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_move_or_add_a_row_of_a_hidden_file()
    {
        await using var db = world.Store.Open(await world.Services.CallerAsync("Daniel"));
        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.Equal(0, await db.Concerns.IgnoreQueryFilters().Where(concern => concern.FileId == world.Hidden)
            .ExecuteUpdateAsync(set => set.SetProperty(concern => concern.ActNow, true)));
        Assert.Equal(0, await db.Concerns.IgnoreQueryFilters().Where(concern => concern.FileId == world.Hidden).ExecuteDeleteAsync());
        await RefusedAsync(transaction, () => db.FileMessages.IgnoreQueryFilters().Where(message => message.FileId == world.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.FileId, world.Hidden)));

        // FileGuard does not check rows of grants and blocks.
        var me = db.Caller.Actor!.UserId;
        foreach (var row in (object[])[Grant(me), new FileBlock { AccountId = me, FileId = world.Hidden }])
        {
            db.Add(row);
            await RefusedAsync(transaction, () => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
        }

        var said = new NpgsqlCommand("insert into file_messages select gen_random_uuid(), $1, kind, text, by_id, at from file_messages limit 1")
        {
            Parameters = { new() { Value = world.Hidden } },
        };
        _ = await db.Concerns.CountAsync();
        await RefusedAsync(transaction, async () =>
        {
            said.Connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await said.ExecuteNonQueryAsync();
        });

        FileGrant Grant(Guid to) => new() { PrincipalId = to, FileId = world.Hidden, Level = AccessLevel.Worker, Reason = AccessReason.Team };
    }

    private static async Task RefusedAsync(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, Func<Task> write)
    {
        await transaction.CreateSavepointAsync("before");
        var refused = await Record.ExceptionAsync(write);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ((refused as PostgresException) ?? refused?.InnerException as PostgresException)?.SqlState);
        await transaction.RollbackToSavepointAsync("before");
    }

    private static Task<List<string>> KeysAsync(AppDb db, IEntityType type, bool filter) =>
        (Task<List<string>>)typeof(RowLevelSecurityTests).GetMethod(nameof(KeysOfAsync), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type.ClrType).Invoke(null, [db, type, filter])!;

    private static async Task<List<string>> KeysOfAsync<T>(AppDb db, IEntityType type, bool filter)
        where T : class
    {
        var rows = await (filter ? db.Set<T>() : db.Set<T>().IgnoreQueryFilters()).ToListAsync();
        return [.. rows.Select(row => string.Join('|', type.FindPrimaryKey()!.Properties.Select(part => part.PropertyInfo!.GetValue(row)))).Order(StringComparer.Ordinal)];
    }
}
