using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Samphire.App.Store;

/// <summary>For the tool that writes migrations; nothing is opened.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteAppDb>
{
    public SqliteAppDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options,
        Caller.Itself, TimeProvider.System);
}

/// <summary>For the tool that writes migrations; nothing is opened.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresAppDb>
{
    public PostgresAppDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql("Host=nowhere").UseSnakeCaseNamingConvention().Options,
        Caller.Itself, TimeProvider.System);
}
