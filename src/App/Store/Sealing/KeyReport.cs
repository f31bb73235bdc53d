using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Sealing;

/// <summary>A key as <c>keys status</c> and the health page show it, without the key itself.</summary>
/// <param name="Id">The key's id.</param>
/// <param name="Agency">Null for the installation's own key.</param>
/// <param name="Check">Its check value; null if the key is missing.</param>
/// <param name="Created">Null if the key is missing.</param>
/// <param name="DataKeys">How many data keys it wraps that have not been destroyed.</param>
public sealed record KeyLine(Guid Id, Guid? Agency, string? Check, DateTimeOffset? Created, int DataKeys)
{
    public bool IsMissing => Check is null;

    public string File => KeyFile.NameOf(Id, Agency);
}

public static class KeyReport
{
    public static async Task<IReadOnlyList<KeyLine>> ReadAsync(DbContext db, KeyFolder? folder, CancellationToken cancellationToken = default)
    {
        var counted = await db.Set<DataKey>().Where(key => key.DestroyedAt == null)
            .GroupBy(key => new { key.KekId, key.AgencyId })
            .Select(group => new { group.Key.KekId, group.Key.AgencyId, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var kept = folder?.All ?? [];
        var missing = counted.Where(needed => kept.All(key => key.Id != needed.KekId));
        return
        [
            .. kept.Select(key => new KeyLine(
                key.Id, key.Agency, key.Check, key.Created, counted.Where(needed => needed.KekId == key.Id).Sum(needed => needed.Count))),
            .. missing.OrderBy(needed => needed.KekId).Select(needed => new KeyLine(needed.KekId, needed.AgencyId, null, null, needed.Count)),
        ];
    }

    // The installation's own key counts as missing even before it wraps anything.
    public static async Task<int> MissingAsync(DbContext db, string folder, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        var keys = await ReadAsync(db, KeyFolder.Look(folder, clock), cancellationToken);
        return keys.Count(key => key.IsMissing) + (keys.Any(key => key.Agency is null) ? 0 : 1);
    }
}
