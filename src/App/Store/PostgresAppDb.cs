using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

/// <summary>The store on a PostgreSQL server, for teams and areas.</summary>
public sealed class PostgresAppDb : AppDb
{
    public PostgresAppDb(DbContextOptions<PostgresAppDb> options, Caller caller, TimeProvider clock)
        : base(options, caller, clock)
    {
        // The database is told who asks for as long as a transaction lasts, so each save has one.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }
}
