using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.App.Access;

internal sealed record ListedFile(Guid FileId, bool IsUrgent);

internal static class FileLists
{
    /// <summary>
    /// One page of a list, in its order. The index returns the grants of each principal in order, so no more than skip
    /// + take of each are read. A file that two principals open is returned once.
    /// </summary>
    /// <param name="db">The store as the caller sees it.</param>
    /// <param name="list">The list.</param>
    /// <param name="progress">A part of the open list; null for all of it.</param>
    /// <param name="narrow">A further filter, which has an index of its own (FileGrantMapping).</param>
    /// <param name="skip">The number of files before the page.</param>
    /// <param name="take">The size of the page.</param>
    public static IQueryable<ListedFile> Of(AppDb db, FileList list, FileProgress? progress, Func<IQueryable<FileGrant>, IQueryable<FileGrant>> narrow, int skip, int take)
    {
        var all = db.Principals.DefaultIfEmpty()
            .Select(principal => narrow(OpenTo(db, principal, list, progress))
                .OrderBy(grant => grant.SortKey).ThenBy(grant => grant.FileId)
                .Select(grant => new { grant.SortKey, grant.FileId, grant.IsUrgent }).Take(skip + take))
            .Aggregate((one, other) => one.Union(other));

        // Two principals of one person may have it at different places: their team one, their agency's supervisors another.
        var once = all.GroupBy(row => row.FileId).Select(rows => new { FileId = rows.Key, SortKey = rows.Min(row => row.SortKey), Urgent = rows.Max(row => row.IsUrgent ? 1 : 0) });
        return once.OrderBy(row => row.SortKey).ThenBy(row => row.FileId).Skip(skip).Take(take).Select(row => new ListedFile(row.FileId, row.Urgent == 1));
    }

    /// <summary>
    /// One page of a list, of the few files that are given. Their grants are read whole: SQLite would otherwise look for
    /// them in the order of the whole list.
    /// </summary>
    /// <param name="db">The store as the caller sees it.</param>
    /// <param name="files">The files.</param>
    /// <param name="isIn">Whether a grant is in the list.</param>
    /// <param name="skip">The number of files before the page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public static async Task<List<ListedFile>> AmongAsync(
        AppDb db, IReadOnlyCollection<Guid> files, Func<FileGrant, bool> isIn, int skip, int take, CancellationToken cancellationToken)
    {
        var grants = await Open(db).Where(grant => db.Principals.Contains(grant.PrincipalId) && files.Contains(grant.FileId)).ToListAsync(cancellationToken);
        return
        [
            .. grants.Where(isIn).GroupBy(grant => grant.FileId)
                .OrderBy(rows => rows.Select(row => row.SortKey).Min(StringComparer.Ordinal), StringComparer.Ordinal).ThenBy(rows => rows.Key).Skip(skip).Take(take)
                .Select(rows => new ListedFile(rows.Key, rows.Any(row => row.IsUrgent))),
        ];
    }

    private static IQueryable<FileGrant> Open(AppDb db) =>
        db.FileGrants.Where(grant => (grant.Until == null || grant.Until > db.Now) && !db.FileBlocks.Any(block => block.FileId == grant.FileId));

    private static IQueryable<FileGrant> OpenTo(AppDb db, Guid principal, FileList list, FileProgress? progress)
    {
        var grants = Open(db).Where(grant => grant.PrincipalId == principal);
        return progress is null ? grants.Where(grant => grant.List == list) : grants.Where(grant => grant.Progress == progress);
    }
}
