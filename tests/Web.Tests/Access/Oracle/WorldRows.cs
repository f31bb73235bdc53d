using Microsoft.Data.Sqlite;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// The rows of a generated store in plain SQL: saved, restored, and deleted as if they had never existed.
/// </summary>
internal sealed class WorldRows : IAsyncDisposable
{
    private static readonly string[] OfFiles =
    [
        "concerns", "concern_alerts", "file_messages", "file_notes", "required_alerts", "sealed_sources", "tasks", "record_values", "register_links", "file_grants", "file_blocks",
    ];

    private static readonly string[] Others = ["register_records", "audit_entries", "audit_heads", "audit_payloads", "data_keys", "processed_requests", "saved_forms"];

    private readonly SqliteConnection connection;

    private WorldRows(SqliteConnection connection) => this.connection = connection;

    public static async Task<WorldRows> OpenAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        var rows = new WorldRows(connection);
        await rows.RunAsync([.. OfFiles.Concat(Others).Select(table => $"create temp table kept_{table} as select * from main.{table} where 0"), .. Others.Select(table => $"create temp table first_{table} as select * from main.{table}")]);
        return rows;
    }

    public Task KeepAsync() => RunAsync(OfFiles.Concat(Others).SelectMany(table => new[] { $"delete from kept_{table}", $"insert into kept_{table} select * from main.{table}" }));

    public Task PutBackAsync() => RunAsync(OfFiles.Concat(Others).SelectMany(table => new[] { $"delete from main.{table}", $"insert into main.{table} select * from kept_{table}" }));

    /// <summary>As before anything was generated.</summary>
    public Task EmptyAsync() => RunAsync(OfFiles.Select(table => $"delete from main.{table}")
        .Concat(Others.SelectMany(table => new[] { $"delete from main.{table}", $"insert into main.{table} select * from first_{table}" })));

    /// <summary>
    /// Deletes a file, or the parts that its author does not see, and everybody else's grants and blocks.
    /// </summary>
    public Task TakeOutAsync(Guid file, string level, string actor)
    {
        var of = $"upper(file_id) = '{file.ToString().ToUpperInvariant()}'";
        var me = $"(select id from accounts where display_name like '{actor} %')";
        return RunAsync(level switch
        {
            "none" => [.. OfFiles.Select(table => $"delete from {table} where {of}"), .. Others.Where(table => table.StartsWith("audit", StringComparison.Ordinal)).Select(table => $"delete from {table} where chain = 'file:{file}'")],
            "author" =>
            [
                $"delete from file_notes where {of}", $"update concerns set escalated_at = null where {of}", $"update sealed_sources set sealed = x'09' where {of}",
                $"delete from file_grants where {of} and principal_id <> {me}", $"delete from file_blocks where {of}",
            ],
            _ => (IEnumerable<string>)[$"update sealed_sources set sealed = x'09' where {of}", $"delete from file_blocks where {of} and account_id <> {me}"],
        });
    }

    public Task TakeOutRecordsAsync() => RunAsync(["delete from register_records where id not in (select record_id from record_values)"]);

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task RunAsync(IEnumerable<string> statements)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"begin immediate; {string.Join("; ", statements)}; commit;";
        await command.ExecuteNonQueryAsync();
    }
}
