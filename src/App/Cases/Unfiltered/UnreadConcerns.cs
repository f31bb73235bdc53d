using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// The concerns that nobody has read in time. It looks past the filter, since the program itself reads them, for whom no file
/// is open.
/// </summary>
internal static class UnreadConcerns
{
    public static Task<List<Guid>> OverdueAsync(AppDb db, CancellationToken cancellationToken) =>
        Overdue(db).OrderBy(concern => concern.ReadBy).Select(concern => concern.FileId).Take(100).ToListAsync(cancellationToken);

    /// <summary>One of them, to be changed; null where somebody was faster.</summary>
    public static Task<Concern?> FindAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) =>
        Overdue(db).AsTracking().SingleOrDefaultAsync(concern => concern.FileId == fileId, cancellationToken);

    private static IQueryable<Concern> Overdue(AppDb db) =>
        db.Concerns.IgnoreVisibility().Where(concern => concern.ReadBy != null && concern.ReadBy <= db.Now && concern.EscalatedAt == null);
}
