using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Opens and closes files. It looks past the filter, since the rows by which a file is open to others are not the caller's to
/// see; what it writes comes from the rules of <see cref="Grants"/> alone.
/// </summary>
public static class FileDoors
{
    /// <summary>Opens a file to exactly these and to nobody else. Blocks stay as they are.</summary>
    public static async Task SetAsync(AppDb db, Guid fileId, IReadOnlyList<Grant> grants, CancellationToken stop = default)
    {
        db.DoorsMoved.Add(fileId);
        await db.FileGrants.WhoeverMaySee().Where(grant => grant.FileId == fileId).ExecuteDeleteAsync(stop);
        db.AddRange(grants.DistinctBy(grant => (grant.Principal, grant.Level)).Select(grant => RowOf(fileId, grant)));
    }

    /// <summary>Opens a file to one more, beside those to whom it is open already.</summary>
    public static async Task AddAsync(AppDb db, Guid fileId, Grant grant, CancellationToken stop = default)
    {
        if (!await db.FileGrants.WhoeverMaySee().AnyAsync(row => row.FileId == fileId && row.PrincipalId == grant.Principal && row.Level == grant.Level, stop))
        {
            db.DoorsMoved.Add(fileId);
            db.Add(RowOf(fileId, grant));
        }
    }

    /// <summary>Closes a file to these people, whatever else would open it.</summary>
    public static async Task BlockAsync(AppDb db, Guid fileId, IEnumerable<Guid> accounts, CancellationToken stop = default)
    {
        db.DoorsMoved.Add(fileId);
        var blocked = await db.FileBlocks.WhoeverMaySee().Where(block => block.FileId == fileId).Select(block => block.AccountId).ToListAsync(stop);
        db.AddRange(accounts.Except(blocked).Select(account => new FileBlock { AccountId = account, FileId = fileId }));
    }

    private static FileGrant RowOf(Guid fileId, Grant grant) =>
        new() { PrincipalId = grant.Principal, FileId = fileId, Level = grant.Level, Why = grant.Why };
}
