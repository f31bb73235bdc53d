using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// All rows of a SQLite store, table by table, except what every request adds: the audit entry, the session, after a
/// wrong password the delay, and what was written on a page that could not be saved.
/// </summary>
internal static class StoreRows
{
    private static readonly string[] Beside = ["audit_entries", "audit_heads", "audit_payloads", "data_keys", "sessions", "processed_requests", "saved_forms", "sign_in_delays"];

    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(WendmarshStore store)
    {
        await using var connection = new SqliteConnection($"Data Source={store.File}");
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Except(Beside))
        {
            rows[table] = await RowsAsync(connection, table);
        }

        return rows;
    }

    /// <summary>The tables that have changed.</summary>
    public static async Task<IReadOnlyList<string>> ChangedAsync(WendmarshStore store, IReadOnlyDictionary<string, string> before)
    {
        var after = await OfAsync(store);
        return [.. before.Where(table => after[table.Key] != table.Value).Select(table => table.Key)];
    }

    private static async Task<string> RowsAsync(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var line = new StringBuilder();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                var value = reader.GetValue(i);
                line.Append(value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)).Append('|');
            }

            lines.Add(line.ToString());
        }

        lines.Sort(StringComparer.Ordinal);
        return $"{lines.Count} rows, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))}";
    }
}
