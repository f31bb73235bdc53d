using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samphire.App.Store;

/// <summary>
/// A commit survives a loss of power, deleted data is overwritten with zeros, damaged pages are detected, and the
/// schema cannot call unsafe functions.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Log = "PRAGMA journal_mode=WAL; ";

    private const string Settings = """
        PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;
        PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA journal_size_limit=67108864;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// EF Core checks with a read-only connection whether the file exists; a file that another tool copied may not have
    /// a log yet.
    /// </summary>
    private static string SettingsFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly ? Settings : Log + Settings;

    /// <summary>Writes an unused number over itself.</summary>
    internal static Task TouchAsync(DatabaseFacade database, CancellationToken cancellationToken) => AskAsync(database, "PRAGMA user_version=0", cancellationToken);

    /// <summary>Checkpoints and truncates the write-ahead log; false if a reader still needs part of it.</summary>
    internal static async Task<bool> EmptyLogAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        await AskAsync(database, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken) is 0L;

    /// <summary>What is wrong with the pages of the file; null if nothing is.</summary>
    internal static async Task<string?> DamageAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        await AskAsync(database, "PRAGMA quick_check(1)", cancellationToken) is string said and not "ok" ? said : null;

    private static async Task<object?> AskAsync(DatabaseFacade database, string pragma, CancellationToken cancellationToken)
    {
        await database.OpenConnectionAsync(cancellationToken);
#pragma warning disable RS0030 // It reads and changes no row.
        await using var command = database.GetDbConnection().CreateCommand();
#pragma warning restore RS0030
        command.Transaction = database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = pragma;
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
