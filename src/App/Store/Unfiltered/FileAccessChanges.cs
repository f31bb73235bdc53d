using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Opens and closes files. It looks past the filter, since the rows by which a file is open to others are not the caller's to
/// see; what it writes comes from the rules of <see cref="Grants"/> alone.
/// </summary>
public static class FileAccessChanges
{
    /// <summary>Opens a file to exactly these and to nobody else. Blocks stay as they are.</summary>
    public static async Task SetAsync(AppDb db, Guid fileId, IReadOnlyList<Grant> grants, CancellationToken cancellationToken = default)
    {
        db.ChangedFileAccess.Add(fileId);
        await db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == fileId).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(grants.DistinctBy(grant => (grant.Principal, grant.Level)).Select(grant => RowOf(fileId, grant)));
    }

    /// <summary>Opens a file to one more, beside those to whom it is open already.</summary>
    public static async Task AddAsync(AppDb db, Guid fileId, Grant grant, CancellationToken cancellationToken = default)
    {
        if (!await db.FileGrants.IgnoreVisibility().AnyAsync(row => row.FileId == fileId && row.PrincipalId == grant.Principal && row.Level == grant.Level, cancellationToken))
        {
            db.ChangedFileAccess.Add(fileId);
            db.Add(RowOf(fileId, grant));
        }
    }

    /// <summary>Closes a file to these people, whatever else would open it.</summary>
    public static async Task BlockAsync(AppDb db, Guid fileId, IEnumerable<Guid> accounts, CancellationToken cancellationToken = default)
    {
        db.ChangedFileAccess.Add(fileId);
        var blocked = await db.FileBlocks.IgnoreVisibility().Where(block => block.FileId == fileId).Select(block => block.AccountId).ToListAsync(cancellationToken);
        db.AddRange(accounts.Except(blocked).Select(account => new FileBlock { AccountId = account, FileId = fileId }));
    }

    private static FileGrant RowOf(Guid fileId, Grant grant) =>
        new() { PrincipalId = grant.Principal, FileId = fileId, Level = grant.Level, Why = grant.Why };
}
