using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store.RowLevelSecurity;

namespace Samphire.App.Store;

/// <summary>Opens the store for a caller. Each context sees only what that caller may see.</summary>
public sealed class StoreFactory
{
    private readonly TimeProvider clock;
    private readonly DbContextOptions<SqliteAppDb>? sqlite;
    private readonly DbContextOptions<PostgresAppDb>? postgres;

    public StoreFactory(StoreAddress address, TimeProvider clock)
    {
        Address = address;
        this.clock = clock;
        switch (address)
        {
            case StoreAddress.SqliteFile file:
                MakeFolder(file);
                sqlite = Common(new DbContextOptionsBuilder<SqliteAppDb>()
                    .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file.Path, DefaultTimeout = 30 }.ToString())
                    .AddInterceptors(new SqliteSettings())).Options;
                break;
            case StoreAddress.PostgresServer server:
                postgres = Common(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql(PostgresSettings.For(server.ConnectionString))
                    .AddInterceptors(new RowLevelSecurityInterceptor())).Options;
                break;
        }
    }

    public StoreAddress Address { get; }

    public TimeProvider Clock => clock;

    public bool IsSqlite => sqlite is not null;

    public AppDb Open(Caller caller) =>
        sqlite is not null ? new SqliteAppDb(sqlite, caller, clock) : new PostgresAppDb(postgres!, caller, clock);

    /// <summary>
    /// Builds EF Core's model, which takes a good part of the first use of a store, without opening the store.
    /// </summary>
    public void PrepareModel()
    {
        using var db = Open(Caller.System);
        _ = db.Model;
    }

    private static void MakeFolder(StoreAddress.SqliteFile file)
    {
        if (Folders.Exists(file.Path))
        {
            throw new StoreRefusedException($"{file.Path} is a folder. Name a file in it with --store.");
        }

        try
        {
            Folders.CreateDirectory(file.Folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException($"The folder {file.Folder} for the store cannot be made. Check that this account may write there, or choose another file with --store.");
        }
    }

    private static DbContextOptionsBuilder<T> Common<T>(DbContextOptionsBuilder<T> builder)
        where T : AppDb
    {
        builder.UseSnakeCaseNamingConvention().AddInterceptors(StoreInterceptor.All);
        return builder;
    }
}
