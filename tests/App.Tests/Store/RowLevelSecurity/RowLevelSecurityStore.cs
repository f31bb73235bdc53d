using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samphire.App.Cases;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.App.Tests.Store.RowLevelSecurity;

/// <summary>
/// The demo on PostgreSQL with one more file: one person's access ended yesterday, another's ends tomorrow. Tests only
/// read it, or undo their changes.
/// </summary>
public sealed class RowLevelSecurityStore : IAsyncLifetime
{
    public string Address { get; } = PostgresServer.NewDatabase();

    public WendmarshStore Home { get; } = WendmarshStore.Empty("2026-11-24 10:00");

    public ServiceProvider Services { get; private set; } = null!;

    public StoreFactory Store => Services.GetRequiredService<StoreFactory>();

    /// <summary>A file that Daniel's team does not have.</summary>
    public Guid Hidden { get; private set; }

    /// <summary>Another file that they work on.</summary>
    public Guid Open { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var settings = Home.Settings with { Store = StoreAddress.From(Address) };
        await DemoDataSeeder.MakeAsync(settings);
        Services = new ServiceCollection().AddSamphire(settings).BuildServiceProvider();
        var hamza = (await Services.CallerAsync("Hamza")).Actor!.UserId;
        var ruth = (await Services.CallerAsync("Ruth")).Actor!.UserId;
        await using (var db = Store.Open(await Services.CallerAsync("Daniel")))
        {
            Open = await db.FileMessages.Select(message => message.FileId).FirstAsync();
            var seen = await db.Concerns.Select(concern => concern.FileId).ToListAsync();
            Hidden = await db.Concerns.IgnoreVisibility().Where(concern => !seen.Contains(concern.FileId)).Select(concern => concern.FileId).FirstAsync();
        }

        await Services.ChangeAsync(Caller.System, db =>
        {
            db.Add(new FileGrant { PrincipalId = hamza, FileId = Open, Level = AccessLevel.Worker, Reason = AccessReason.Escalated, Until = db.Now.AddDays(-1) });
            db.Add(new FileGrant { PrincipalId = ruth, FileId = Open, Level = AccessLevel.Author, Reason = AccessReason.Escalated, Until = db.Now.AddDays(1) });
            return Task.CompletedTask;
        });
    }

    /// <summary>The types with the access filter.</summary>
    public IReadOnlyList<IEntityType> Filtered()
    {
        using var db = Store.Open(Caller.System);
        return [.. db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0)];
    }

    /// <summary>A connection with the product's own role, bypassing the product's code.</summary>
    public async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(Address);
        await connection.OpenAsync();
        return connection;
    }

    public static async Task<long> CountAsync(System.Data.Common.DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Home.DisposeAsync();
    }
}
