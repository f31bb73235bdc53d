using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// Finds concerns past their reading deadline. Bypasses the filter, because the background job has no access of its own
/// to files.
/// </summary>
internal static class UnreadConcerns
{
    public static Task<List<Guid>> OverdueAsync(AppDb db, CancellationToken cancellationToken) =>
        Overdue(db).OrderBy(concern => concern.ReadDueAt).Select(concern => concern.FileId).Take(100).ToListAsync(cancellationToken);

    // Null if another node was faster.
    public static Task<Concern?> FindAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) =>
        Overdue(db).AsTracking().SingleOrDefaultAsync(concern => concern.FileId == fileId, cancellationToken);

    /// <summary>The same for concerns that a desk shared with another one.</summary>
    public static async Task<IReadOnlyList<(Guid FileId, Guid TeamId)>> OverdueSharesAsync(AppDb db, CancellationToken cancellationToken)
    {
        var found = await OverdueShares(db).OrderBy(share => share.ReadDueAt).Select(share => new { share.FileId, share.TeamId }).Take(100).ToListAsync(cancellationToken);
        return found.ConvertAll(share => (share.FileId, share.TeamId));
    }

    // Null if another node was faster.
    public static Task<ConcernShare?> FindShareAsync(AppDb db, Guid fileId, Guid teamId, CancellationToken cancellationToken) =>
        OverdueShares(db).AsTracking().SingleOrDefaultAsync(share => share.FileId == fileId && share.TeamId == teamId, cancellationToken);

    public static Task<Concern> OfShareAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) =>
        db.Concerns.IgnoreVisibility().AsTracking().SingleAsync(concern => concern.FileId == fileId, cancellationToken);

    private static IQueryable<ConcernShare> OverdueShares(AppDb db) =>
        db.ConcernShares.IgnoreVisibility().Where(share => share.ReadDueAt != null && share.ReadDueAt <= db.Now && share.EscalatedAt == null);

    private static IQueryable<Concern> Overdue(AppDb db) =>
        db.Concerns.IgnoreVisibility().Where(concern => concern.ReadDueAt != null && concern.ReadDueAt <= db.Now && concern.EscalatedAt == null);
}
