using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samphire.App.Store;

/// <summary>
/// Refuses to write what the caller may not see: each row that belongs to a file is checked before it is saved, for its
/// old file and its new one. A filter on reading alone would not stop a forged row.
/// </summary>
internal sealed class FileGuard : StoreInterceptor
{
    protected override int Order => 0;

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Use SaveChangesAsync: access is checked against the store before saving.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        if (db.Caller.Actor is null)
        {
            // The program itself (a job or the command line), or an unknown caller who changes no file.
            return !db.IsSystemCaller && Touched(db).Any() ? throw Refused() : result;
        }

        var touched = Touched(db).ToHashSet();
        if (touched.Count == 0)
        {
            return result;
        }

        touched.ExceptWith(db.NewFiles);
        var open = await db.FileGrants.Where(grant => touched.Contains(grant.FileId) && (grant.Until == null || grant.Until > db.Now))
            .Select(grant => grant.FileId).Distinct().ToListAsync(cancellationToken);
        var blocked = await db.FileBlocks.AnyAsync(block => touched.Contains(block.FileId), cancellationToken);
        return blocked || open.Count < touched.Count ? throw Refused() : result;
    }

    private static IEnumerable<Guid> Touched(AppDb db) =>
        db.ChangeTracker.Entries<IBelongsToFile>().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).SelectMany(FilesOf);

    private static IEnumerable<Guid> FilesOf(EntityEntry<IBelongsToFile> entry)
    {
        yield return entry.Entity.FileId;
        if (entry.State is not EntityState.Added)
        {
            yield return (Guid)entry.OriginalValues[nameof(IBelongsToFile.FileId)]!;
        }
    }

    private static FileClosedException Refused() => new();
}

/// <summary>
/// A change to a file that is not open to the caller. The answer is the same as if the file did not exist.
/// </summary>
public sealed class FileClosedException() : Exception("The caller does not have access to this file.");
