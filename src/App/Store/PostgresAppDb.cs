using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

/// <summary>The store on a PostgreSQL server, for teams and areas.</summary>
public sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options, Caller caller, TimeProvider clock) : AppDb(options, caller, clock);
