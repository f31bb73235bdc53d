using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options, Caller caller, TimeProvider clock) : AppDb(options, caller, clock)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TimestampTextConverter>();
    }
}
