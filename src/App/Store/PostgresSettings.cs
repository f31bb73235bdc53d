using Npgsql;

namespace Samphire.App.Store;

/// <summary>
/// No statement, lock or idle transaction holds the others up for long; a node takes at most twenty connections. Nothing is
/// compiled (jit): our questions look dear to the server and are answered in less time than its compiler takes. A row by its
/// index costs little more than the next one (random_page_cost), as on every disk without moving parts: or else the server takes
/// long ways round the policies.
/// </summary>
internal static class PostgresSettings
{
    public static string For(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxPoolSize = 20,
        Options = "-c statement_timeout=15s -c lock_timeout=3s -c idle_in_transaction_session_timeout=30s -c synchronous_commit=on -c jit=off -c random_page_cost=1.1",
        IncludeErrorDetail = false,
        ApplicationName = "samphire",
    }.ToString();
}
