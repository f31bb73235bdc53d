using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Writes a file's list position to the grants of all who work on it. It bypasses the filter, because the caller may
/// not see those grants, and changes only the position.
/// </summary>
internal static class ListPositions
{
    public static async Task SetAsync(AppDb db, Guid fileId, ListPosition place, CancellationToken cancellationToken)
    {
        var (list, progress, isUrgent, sortKey) = place;

        // EF Core drops the tag of an update (tried with 10.0.15), so row-level security learns of it from this
        // property.
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
