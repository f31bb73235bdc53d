using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

/// <summary>Brings the store to the form that this program reads, and refuses one that a newer program has written.</summary>
public static class StoreStart
{
    /// <returns>True where the store was made just now.</returns>
    public static async Task<bool> RunAsync(StoreFactory store, CancellationToken stop = default)
    {
        await using var db = store.Open(Caller.Itself);
        var applied = (await AppliedAsync(db, stop)).ToList();
        var known = db.Database.GetMigrations().ToHashSet();
        if (applied.Find(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StoreRefusedException($"The store {store.Address} was written by a newer Samphire ({newer}). Use that one, or a copy from before.");
        }

        await db.Database.MigrateAsync(stop);
        return applied.Count == 0;
    }

    private static async Task<IEnumerable<string>> AppliedAsync(AppDb db, CancellationToken stop) =>
        await db.Database.CanConnectAsync(stop) ? await db.Database.GetAppliedMigrationsAsync(stop) : [];
}
