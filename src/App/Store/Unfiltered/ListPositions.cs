using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Writes the place of a file to the grants of all who work on it. It looks past the filter, since those grants are not the
/// caller's to see; it changes nothing but the place.
/// </summary>
internal static class ListPositions
{
    public static async Task SetAsync(AppDb db, Guid fileId, ListPosition place, CancellationToken cancellationToken)
    {
        var (list, progress, isUrgent, sortKey) = place;

        // EF Core loses the mark of an update (tried with 10.0.15), so that PostgreSQL's policies are told by this.
        db.IsSettingPosition = true;
        try
        {
            await db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == fileId && grant.Level == AccessLevel.Worker).ExecuteUpdateAsync(
                set => set.SetProperty(grant => grant.List, list).SetProperty(grant => grant.Progress, progress)
                    .SetProperty(grant => grant.IsUrgent, isUrgent).SetProperty(grant => grant.SortKey, sortKey),
                cancellationToken);
        }
        finally
        {
            db.IsSettingPosition = false;
        }
    }
}
