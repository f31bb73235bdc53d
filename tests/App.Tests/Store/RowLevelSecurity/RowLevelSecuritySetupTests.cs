using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.RowLevelSecurity;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.RowLevelSecurity;

/// <summary>How row-level security is created, and that it applies to the owner of the tables as well.</summary>
public sealed class RowLevelSecuritySetupTests
{
    private const string Standing = """
        select relname from pg_policy join pg_class on pg_class.oid = polrelid
        where polname = 'visible' and relrowsecurity and relforcerowsecurity order by relname collate "C"
        """;

    [Fact]
    public async Task Each_filtered_table_has_a_policy_that_also_binds_the_owner()
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        await using var db = new StoreFactory(store.Settings.Store, store.Clock).Open(Caller.System);
        var filtered = db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0).Select(type => type.GetTableName()!);

        Assert.Equal(filtered.Order(StringComparer.Ordinal), await AskAsync(store, Standing));
        Assert.Contains("concerns", await AskAsync(store, Standing));
        Assert.Equal(["samphire"], await AskAsync(store, "select distinct tableowner::text from pg_tables where schemaname = 'public'"));
    }

    [Theory]
    [InlineData("drop policy visible on concerns")]
    [InlineData("drop policy visible on concerns; create policy visible on concerns using (true)")]
    [InlineData("alter table concerns disable row level security")]
    [InlineData("alter table concerns no force row level security")]
    public async Task Start_restores_a_missing_or_altered_policy(string damage)
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        var whole = await AskAsync(store, Standing);
        Assert.NotEmpty(whole);
        await AskAsync(store, damage);

        await StartAsync(store.Settings.Store, store);

        Assert.Equal(whole, await AskAsync(store, Standing));
        Assert.Equal([], await AskAsync(store, "select tablename::text from pg_policies where qual = 'true'"));
    }

    [Fact]
    public async Task Start_leaves_intact_policies_unchanged()
    {
        const string Policies = "select oid::text from pg_policy order by oid";
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        var before = await AskAsync(store, Policies);

        await StartAsync(store.Settings.Store, store);

        Assert.Equal(before, await AskAsync(store, Policies));
    }

    [Fact]
    public async Task Role_that_owns_no_table_can_start_only_while_the_policies_are_up_to_date()
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        var role = $"worker_{Environment.ProcessId}";
        await AskAsync(store, $"""
            create role {role} login; grant select, insert, update, delete on all tables in schema public to {role}
            """);
        var address = StoreAddress.From(PostgresServer.As(role, AddressOf(store)));

        Assert.False(await StartAsync(address, store));

        await AskAsync(store, "drop policy visible on concerns");
        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => StartAsync(address, store));
        Assert.Contains("the role that owns them", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_that_bypasses_row_level_security_is_recognised()
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        var role = $"past_{Environment.ProcessId}";
        await AskAsync(store, $"create role {role} login bypassrls");
        await using var file = await WendmarshStore.CopyAsync();

        Assert.False(await IsBypassedAsync(AddressOf(store)));
        Assert.True(await IsBypassedAsync(PostgresServer.AsAdministrator(AddressOf(store))));
        Assert.True(await IsBypassedAsync(PostgresServer.As(role, AddressOf(store))));
        Assert.False(await IsBypassedAsync(file.File));

        Task<bool> IsBypassedAsync(string address) => RowLevelSecuritySetup.IsBypassedAsync(new StoreFactory(StoreAddress.From(address), store.Clock));
    }

    private static Task<bool> StartAsync(StoreAddress address, WendmarshStore store) => OpenStore.Of(new StoreFactory(address, store.Clock), store.Settings.Keys).RunAsync();

    private static string AddressOf(WendmarshStore store) => ((StoreAddress.PostgresServer)store.Settings.Store).ConnectionString;

    /// <summary>As the administrator of the server, bypassing the product.</summary>
    private static async Task<List<string>> AskAsync(WendmarshStore store, string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.AsAdministrator(AddressOf(store)));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
