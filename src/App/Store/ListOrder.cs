using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;

namespace Samphire.App.Store;

/// <summary>
/// Determines the list positions of files of one kind. Subclasses are found by reflection, as mappings are.
/// </summary>
internal abstract class ListPositionSource
{
    /// <summary>True if a change of the row may move its file.</summary>
    public abstract bool Moves(IBelongsToFile row);

    /// <summary>
    /// The positions of those files that are of this kind and in a list. A file that is in a list stays in one.
    /// </summary>
    public abstract Task<IReadOnlyDictionary<Guid, FilePositions>> FindAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken);
}

/// <summary>The position of a file in the lists of those who work on it.</summary>
/// <param name="Position">For all of them but the exceptions.</param>
/// <param name="Exceptions">By principal.</param>
internal sealed record FilePositions(ListPosition Position, IReadOnlyDictionary<Guid, ListPosition> Exceptions);

/// <summary>
/// Updates the list position in a file's grants after each save, in the same transaction. ExecuteUpdate bypasses it.
/// </summary>
internal sealed class ListOrder : StoreInterceptor
{
    protected override int Order => 2;

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
        await SetPositionsAsync(db, files, cancellationToken);
        return result;
    }

    internal static async Task SetPositionsAsync(AppDb db, Guid[] files, CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            foreach (var (file, places) in await kind.FindAsync(db, files, cancellationToken))
            {
                await ListPositions.SetAsync(db, file, places, cancellationToken);
            }
        }
    }
}
