using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Audit;

/// <summary>
/// A store that was used before belongs to one installation key. With another one, or with a new one, nothing in it could
/// be verified or continued.
/// </summary>
public static class KnownKey
{
    /// <summary>Before a new installation key is created in an empty folder.</summary>
    /// <exception cref="StoreRefusedException">The store was used with a key that is not in the folder.</exception>
    public static void RefuseEmptyFolder(StoreAddress address, string keys, TimeProvider clock)
    {
        if (KeyFolder.Look(keys, clock)?.Instance is null && (address is not StoreAddress.SqliteFile file || File.Exists(file.Path)) && HasHistory(new StoreFactory(address, clock)))
        {
            throw Refused(address, keys);
        }
    }

    /// <exception cref="StoreRefusedException">The store was used with another key.</exception>
    public static async Task RefuseOtherAsync(StoreFactory store, AuditSeals seals, string keys, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        var head = await db.Set<AuditHead>().OrderBy(head => head.Chain).FirstOrDefaultAsync(cancellationToken);

        // A head that was changed by other means is for `verify` to name. With another key, no head at all holds.
        if (head is not null && !seals.Holds(head) && !await AnyHoldsAsync(db, seals, cancellationToken))
        {
            throw Refused(store.Address, keys);
        }
    }

    private static async Task<bool> AnyHoldsAsync(AppDb db, AuditSeals seals, CancellationToken cancellationToken)
    {
        await foreach (var head in db.Set<AuditHead>().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (seals.Holds(head))
            {
                return true;
            }
        }

        return false;
    }

    // A store that cannot be read yet is refused, with the reason, when it is opened.
    private static bool HasHistory(StoreFactory store)
    {
        try
        {
            using var db = store.Open(Caller.System);
            return db.Set<AuditHead>().Any();
        }
        catch (Exception unreadable) when (unreadable is DbException || unreadable.InnerException is DbException)
        {
            return false;
        }
    }

    private static StoreRefusedException Refused(StoreAddress address, string keys) => new(
        $"The installation key of the store {address} is not in the key folder {keys}. Name the folder that holds it with --keys, or restore it from its copy. Nothing was changed.");
}
