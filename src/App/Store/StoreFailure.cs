using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samphire.App.Store;

/// <summary>
/// Explains in a sentence why a store could not be opened, if the operator can do something about it.
/// </summary>
public static class StoreFailure
{
    /// <summary>Null for a failure without such an explanation.</summary>
    public static StoreRefusedException? Explain(string store, Exception? failure) => failure switch
    {
        null => null,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM } => new StoreRefusedException(
            $"{Capital(store)} cannot be opened. Check that it is a file, and that this account may read and write it and its folder."),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY } => new StoreRefusedException(
            $"{Capital(store)} cannot be written to. Check that this account may write the file and its folder."),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB } => new StoreRefusedException(
            $"{Capital(store)} is not a SQLite database, or it is damaged. Choose another file with --store."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new StoreRefusedException(
            $"{Capital(store)} refuses the user name or password in the connection string."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new StoreRefusedException(
            $"{Capital(store)} has no database of the name in the connection string. Create it, or name another."),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => new StoreRefusedException(
            $"{Capital(store)} does not answer. Check the host and port in the connection string, and that the server is running."),
        _ => Explain(store, failure.InnerException),
    };

    private static string Capital(string store) => store.StartsWith("the ", StringComparison.Ordinal) ? $"T{store[1..]}" : store;
}
