using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Sealing;

/// <summary>A key as <c>keys status</c> and the health page show it: where it is, and how much hangs on it. Never the key.</summary>
/// <param name="Id">The key's id.</param>
/// <param name="Agency">Whose it is; nobody's: the installation's own.</param>
/// <param name="Check">Its check value; nothing where the key is missing.</param>
/// <param name="Created">When it was made; nothing where the key is missing.</param>
/// <param name="DataKeys">How many data keys it wraps that have not been destroyed.</param>
public sealed record KeyLine(Guid Id, Guid? Agency, string? Check, DateTimeOffset? Created, int DataKeys)
{
    /// <summary>What it wraps cannot be read until a copy of the key is put back.</summary>
    public bool IsMissing => Check is null;

    /// <summary>What its file is called in the key folder.</summary>
    public string File => KeyFile.NameOf(Id, Agency);
}

/// <summary>Which keys there are, and which the store needs and the folder does not hold.</summary>
public static class KeyReport
{
    public static async Task<IReadOnlyList<KeyLine>> ReadAsync(DbContext db, KeyFolder? folder, CancellationToken stop = default)
    {
        var counted = await db.Set<DataKey>().Where(key => key.Destroyed == null)
            .GroupBy(key => new { key.KekId, key.AgencyId })
            .Select(group => new { group.Key.KekId, group.Key.AgencyId, Count = group.Count() })
            .ToListAsync(stop);
        var kept = folder?.All ?? [];
        var missing = counted.Where(needed => kept.All(key => key.Id != needed.KekId));
        return
        [
            .. kept.Select(key => new KeyLine(
                key.Id, key.Agency, key.Check, key.Created, counted.Where(needed => needed.KekId == key.Id).Sum(needed => needed.Count))),
            .. missing.OrderBy(needed => needed.KekId).Select(needed => new KeyLine(needed.KekId, needed.AgencyId, null, null, needed.Count)),
        ];
    }

    /// <summary>How many keys are missing, by the folder as it is now; with the installation's own, which is needed before anything hangs on it.</summary>
    public static async Task<int> MissingAsync(DbContext db, string folder, TimeProvider clock, CancellationToken stop = default)
    {
        var keys = await ReadAsync(db, KeyFolder.Look(folder, clock), stop);
        return keys.Count(key => key.IsMissing) + (keys.Any(key => key.Agency is null) ? 0 : 1);
    }
}
