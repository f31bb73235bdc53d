using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store;

/// <summary>Removes sealed rows, so that the entry of the same transaction says that they are gone.</summary>
internal static class SealedRemoval
{
    /// <returns>The number of rows removed.</returns>
    public static async Task<int> RemoveAsync<T>(this AppDb db, IQueryable<T> rows, CancellationToken cancellationToken)
        where T : class, ISealedRow
    {
        var found = await rows.AsNoTracking().ToListAsync(cancellationToken);
        if (found.Count > 0)
        {
            await rows.ExecuteDeleteAsync(cancellationToken);
            db.RemovedRows.AddRange(found);
        }

        return found.Count;
    }
}
