using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

public sealed class PostgresAppDb : AppDb
{
    public PostgresAppDb(DbContextOptions<PostgresAppDb> options, Caller caller, TimeProvider clock)
        : base(options, caller, clock)
    {
        // Row-level security learns the caller for the length of a transaction, so each save needs one.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }
}
