using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Samphire.App.Store;

// For "dotnet ef migrations"; no store is opened.
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteAppDb>
{
    public SqliteAppDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options,
        Caller.System, TimeProvider.System);
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresAppDb>
{
    public PostgresAppDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql("Host=nowhere").UseSnakeCaseNamingConvention().Options,
        Caller.System, TimeProvider.System);
}
