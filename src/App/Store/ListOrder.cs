using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;

namespace Samphire.App.Store;

/// <summary>Knows where files of one kind stand in the lists of those who work on them. Found by its type, as mappings are.</summary>
internal abstract class ListPositionSource
{
    /// <summary>True where a change of the row may move its file.</summary>
    public abstract bool Moves(IBelongsToFile row);

    /// <summary>The places of those files that are of its kind and stand in a list. A file that is in one stays in one.</summary>
    public abstract Task<IReadOnlyDictionary<Guid, ListPosition>> FindAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken);
}

/// <summary>
/// Keeps the place of each file in the lists with its grants, in the transaction of what moves it: after each save, whichever
/// use case saved. A change by a statement of its own (ExecuteUpdate) is not noticed.
/// </summary>
internal sealed class ListOrder : SaveChangesInterceptor
{
    private static readonly ListPositionSource[] Kinds =
    [
        .. typeof(ListOrder).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ListPositionSource))).Select(type => (ListPositionSource)Activator.CreateInstance(type)!),
    ];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        db.FilesToReposition.Clear();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)))
        {
            switch (entry.Entity)
            {
                case FileGrant grant:
                    db.FilesToReposition.Add(grant.FileId);
                    break;
                case IBelongsToFile row when Array.Exists(Kinds, kind => kind.Moves(row)):
                    db.FilesToReposition.Add(row.FileId);
                    break;
            }
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        if (db.FilesToReposition.Count == 0)
        {
            return result;
        }

        Guid[] files = [.. db.FilesToReposition];
        db.FilesToReposition.Clear();
        foreach (var kind in Kinds)
        {
            foreach (var (file, place) in await kind.FindAsync(db, files, cancellationToken))
            {
                await ListPositions.SetAsync(db, file, place, cancellationToken);
            }
        }

        return result;
    }
}
