using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Opens and closes files. It bypasses the filter, because the caller may not see the rows that open a file to others.
/// What it writes comes only from the rules of <see cref="Grants"/>.
/// </summary>
public static class FileAccessChanges
{
    /// <summary>Opens a file to exactly these principals. Blocks stay as they are.</summary>
    public static async Task SetAsync(AppDb db, Guid fileId, IReadOnlyList<Grant> grants, CancellationToken cancellationToken = default)
    {
        db.ChangedFileAccess.Add(fileId);
        await db.RemoveAsync(db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == fileId), cancellationToken);
        db.AddRange(grants.DistinctBy(grant => (grant.Principal, grant.Level)).Select(grant => RowOf(fileId, grant)));
    }

    /// <summary>Opens a file to one more principal.</summary>
    public static async Task AddAsync(AppDb db, Guid fileId, Grant grant, CancellationToken cancellationToken = default)
    {
        if (!await db.FileGrants.IgnoreVisibility().AnyAsync(row => row.FileId == fileId && row.PrincipalId == grant.Principal && row.Level == grant.Level, cancellationToken))
        {
            db.ChangedFileAccess.Add(fileId);
            db.Add(RowOf(fileId, grant));
        }
    }

    /// <summary>
    /// Closes a file to those with whom it was shared, except the ones who are left, and to whom it was escalated there.
    /// </summary>
    public static async Task KeepSharedAsync(
        AppDb db, Guid fileId, IReadOnlyCollection<Guid> left, IReadOnlyCollection<Guid> escalatedTo, CancellationToken cancellationToken = default)
    {
        db.ChangedFileAccess.Add(fileId);
        await db.RemoveAsync(
            db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == fileId
                && ((grant.Reason == AccessReason.Shared && !left.Contains(grant.PrincipalId)) || (grant.Reason == AccessReason.Escalated && escalatedTo.Contains(grant.PrincipalId)))),
            cancellationToken);
    }

    /// <summary>Closes a file to these accounts, whatever grants there are.</summary>
    /// <returns>Those to whom it was not closed before.</returns>
    public static async Task<IReadOnlyList<Guid>> BlockAsync(AppDb db, Guid fileId, IEnumerable<Guid> accounts, CancellationToken cancellationToken = default)
    {
        db.ChangedFileAccess.Add(fileId);
        var blocked = await db.FileBlocks.IgnoreVisibility().Where(block => block.FileId == fileId).Select(block => block.AccountId).ToListAsync(cancellationToken);
        Guid[] added = [.. accounts.Except(blocked)];
        db.AddRange(added.Select(account => new FileBlock { AccountId = account, FileId = fileId }));
        return added;
    }

    private static FileGrant RowOf(Guid fileId, Grant grant) =>
        new() { PrincipalId = grant.Principal, FileId = fileId, Level = grant.Level, Reason = grant.Reason };
}
