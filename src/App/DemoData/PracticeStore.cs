using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.DemoData;

/// <summary>
/// Keeps the demo data and real work apart. The first entry of the store's own history says that it holds demo data.
/// </summary>
public static class PracticeStore
{
    /// <summary>The reason of the entry that a store with demo data begins with.</summary>
    public const string Mark = "practice";

    /// <exception cref="StoreRefusedException">The store holds demo data, and this is not the demo, or the other way round.</exception>
    public static async Task RefuseOtherAsync(StoreFactory store, bool demo, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        if (await IsPracticeAsync(db, cancellationToken) is not { } practice || practice == demo)
        {
            return;
        }

        throw new StoreRefusedException(practice
            ? $"The store {store.Address} holds demo data, which must not be mixed with real work. Name another store with --store, or serve this one with --demo."
            : $"The store {store.Address} is a real one, and --demo is only for demo data. Name another store with --store, or leave --demo out.");
    }

    // Null if nothing was ever stored in it. A store of an earlier version has no mark: there, the agencies of the demo tell.
    private static async Task<bool?> IsPracticeAsync(AppDb db, CancellationToken cancellationToken)
    {
        var created = await db.Set<AuditEntry>().Where(entry => entry.Chain == ChainId.System.Value && entry.Seq == 1 && entry.Action == AuditActions.StoreCreated.Word)
            .Select(entry => new { entry.Reason }).SingleOrDefaultAsync(cancellationToken);
        if (created is not null)
        {
            return created.Reason == Mark;
        }

        var agencies = await db.Agencies.Select(agency => agency.Name).ToListAsync(cancellationToken);
        return agencies.Count == 0 ? null : Wendmarsh.AgencyNames.All(agencies.Contains);
    }
}
