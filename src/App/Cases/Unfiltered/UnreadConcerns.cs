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

    private static IQueryable<Concern> Overdue(AppDb db) =>
        db.Concerns.IgnoreVisibility().Where(concern => concern.ReadDueAt != null && concern.ReadDueAt <= db.Now && concern.EscalatedAt == null);
}
