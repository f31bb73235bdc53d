using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.Testing;

/// <summary>
/// Changes that no use case makes, for the start of a test. The store accepts no change without an entry, so each history
/// that is concerned gets one.
/// </summary>
public static class RecordedChanges
{
    public static AuditAction Test { get; } = new("test");

    public static Task ChangeAsync(this IServiceProvider services, Caller caller, Func<AppDb, Task> work) => services.ChangeAsync(caller, async db =>
    {
        await work(db);
        return true;
    });

    public static Task<T> ChangeAsync<T>(this IServiceProvider services, Caller caller, Func<AppDb, Task<T>> work) => services.GetRequiredService<Writer>().RunAsync(caller, async db =>
    {
        var result = await work(db);
        var audit = services.GetRequiredService<AuditTrail>();
        var changed = db.ChangeTracker.Entries<ISealedRow>().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).Select(entry => entry.Entity);
        foreach (var chain in changed.Concat(db.RemovedRows).Select(row => row.Chain ?? ChainId.System).Distinct().ToList())
        {
            await audit.AddAsync(db, new AuditRecord(chain, Test, new Target("test")));
        }

        return result;
    });
}
