using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samphire.App.Store;

/// <summary>
/// How the file is written: a commit survives a loss of power, what is deleted is wiped, a damaged page is noticed, and no
/// schema can call what it should not.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;
        PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA journal_size_limit=67108864;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Writes a number that means nothing here over itself.</summary>
    internal static async Task TouchAsync(DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version=0";
        await command.ExecuteNonQueryAsync(stop);
    }
}
