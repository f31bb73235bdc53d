using System.Diagnostics;
using Npgsql;
using Samphire.Bench.Web;
using Samphire.Testing;

namespace Samphire.Bench.Lists;

/// <summary>
/// Three forms of a row-level security policy on PostgreSQL, for the commands that lists send: rows by their keys, the
/// start of a list in the order of its index, and all rows. The policies of the store are put back afterwards.
/// </summary>
internal static class PolicyForms
{
    private const string Counted = "all concerns, counted";
    private static readonly string[] Tables = ["concerns", "tasks"];

    private static readonly (string Name, string Sql)[] Commands =
    [
        ("25 concerns by key", "select * from concerns where file_id = any(array(select file_id from bench_page))"),
        ("the first 26 tasks of a team", "select t.* from tasks t where t.done_at is null and t.assigned_to = @team order by t.rank, t.due_at, t.id limit 26"),
        (Counted, "select count(*) from concerns"),
    ];

    /// <param name="table">Where the times go.</param>
    /// <param name="what">How large the store is.</param>
    /// <param name="store">The store.</param>
    /// <param name="counted">Whether all concerns are counted too: in a large store, one form takes many minutes for it.</param>
    public static async Task RunAsync(Table table, string what, ListStore store, bool counted)
    {
        await using var owner = await OpenAsync(PostgresServer.AsAdministrator(store.Address));
        var (person, team) = await ReaderAsync(owner);
        await RunAsync(owner, "create table bench_page as select file_id from file_grants order by sort_key, file_id limit 25; grant select on bench_page to public");
        var kept = new Dictionary<string, string>();
        foreach (var name in Tables)
        {
            kept[name] = (string)(await ScalarAsync(owner, $"select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = '{name}'::regclass"))!;
        }

        (string Name, Func<string, string> Rule)[] forms =
        [
            ("EXISTS", name => kept[name].Replace("OFFSET 0", "", StringComparison.Ordinal)),
            ("EXISTS with OFFSET 0", name => kept[name]),
            ("= ANY (ARRAY (SELECT ...))", name => $"""
                (select current_setting('app.system', true) = 'on') or file_id = any(array(
                    select file_id from file_grants where principal_id = any((select nullif(current_setting('app.principals', true), '')::uuid[])::uuid[])
                    and (until is null or until > (select nullif(current_setting('app.now', true), '')::timestamptz))
                    except select file_id from file_blocks where account_id = (select nullif(current_setting('app.user', true), '')::uuid)))
                """),
        ];
        foreach (var (form, rule) in forms)
        {
            await RunAsync(owner, string.Concat(Tables.Select(name => $"alter policy visible on {name} using ({rule(name)});")));
            await using var reader = await OpenAsync(store.Address);
            await RunAsync(reader, $"select set_config('app.user', '{person}', false), set_config('app.principals', '{{{person},{team}}}', false), set_config('app.now', '{DateTimeOffset.UtcNow:O}', false)");
            foreach (var (name, sql) in Commands.Where(command => counted || command.Name != Counted))
            {
                var times = await Times.OfAsync(() => TimeAsync(reader, sql, team));
                table.Add($"{what}, policy by {form}, {name}, p50 / p95", times.ToString());
            }
        }

        await RunAsync(owner, string.Concat(Tables.Select(name => $"alter policy visible on {name} using ({kept[name]});")) + "drop table bench_page");
    }

    private static async Task<(Guid Person, Guid Team)> ReaderAsync(NpgsqlConnection owner)
    {
        await using var command = new NpgsqlCommand(
            "select a.id, m.team_id from accounts a join team_members m on m.account_id = a.id where a.display_name like 'Daniel %'", owner);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetGuid(0), reader.GetGuid(1)) : throw new InvalidOperationException("The store has no practitioner.");
    }

    private static async Task<double> TimeAsync(NpgsqlConnection connection, string sql, Guid team)
    {
        var before = Stopwatch.GetTimestamp();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        command.Parameters.AddWithValue("team", team);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
        }

        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string address)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address) { Options = "-c jit=off -c random_page_cost=1.1", Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
