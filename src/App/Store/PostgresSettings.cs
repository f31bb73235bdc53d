using Npgsql;

namespace Samphire.App.Store;

/// <summary>
/// Short timeouts for statements, locks and idle transactions, and at most twenty connections for each node. No JIT:
/// PostgreSQL overestimates the cost of these queries, and compiling them takes longer than running them.
/// random_page_cost is set for SSDs; with the default, the planner avoids the indexes that the policies need.
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
