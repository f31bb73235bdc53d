using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Writes a file's list position to the grants of all who work on it. It bypasses the filter, because the caller may
/// not see those grants, and changes only the position.
/// </summary>
internal static class ListPositions
{
    private const int AtOnce = 500;

    public static async Task SetAsync(AppDb db, Guid fileId, FilePositions places, CancellationToken cancellationToken)
    {
        Guid[] exceptions = [.. places.Exceptions.Keys];
        var ofFile = db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == fileId && grant.Level == AccessLevel.Worker);
        await SetAsync(db, exceptions.Length == 0 ? ofFile : ofFile.Where(grant => !exceptions.Contains(grant.PrincipalId)), places.Position, cancellationToken);
        foreach (var (principal, place) in places.Exceptions)
        {
            await SetAsync(db, ofFile.Where(grant => grant.PrincipalId == principal), place, cancellationToken);
        }
    }

    private static async Task SetAsync(AppDb db, IQueryable<FileGrant> grants, ListPosition place, CancellationToken cancellationToken)
    {
        var (list, progress, isUrgent, sortKey) = place;
        var (district, agency) = (place.District, place.AgencyId);

        // EF Core drops the tag of an update (tried with 10.0.15), so row-level security learns of it from this
        // property.
        db.IsSettingPosition = true;
        try
        {
            await grants.ExecuteUpdateAsync(
                set => set.SetProperty(grant => grant.List, list).SetProperty(grant => grant.Progress, progress)
                    .SetProperty(grant => grant.IsUrgent, isUrgent).SetProperty(grant => grant.SortKey, sortKey)
                    .SetProperty(grant => grant.District, district).SetProperty(grant => grant.AgencyId, agency),
                cancellationToken);
        }
        finally
        {
            db.IsSettingPosition = false;
        }
    }

    /// <summary>
    /// Calculates the position of every file again: after a migration, because an earlier program may have stored less.
    /// </summary>
    public static async Task SetAllAsync(AppDb db, CancellationToken cancellationToken)
    {
        var files = await db.FileGrants.IgnoreVisibility().Where(grant => grant.Level == AccessLevel.Worker).Select(grant => grant.FileId).Distinct().ToListAsync(cancellationToken);
        foreach (var some in files.Chunk(AtOnce))
        {
            await ListOrder.SetPositionsAsync(db, some, cancellationToken);
        }
    }
}
