using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samphire.App.Store;

namespace Samphire.App.Audit;

/// <summary>
/// Seals each changed row in the entry that is saved with it. A change of a sealed row without an entry is refused. A
/// transaction may save several times; its entries are written with the last save.
/// </summary>
internal sealed class SealWithEntry : StoreInterceptor
{
    protected override int Order => 1;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        var tables = SealedTable.All(db.Model);
        var pending = PendingAudit.Of(db);

        // Removed first, because a row with the same key may have been added since.
        foreach (var row in db.RemovedRows)
        {
            pending.Changed(tables[row.GetType()], row, isRemoved: true);
        }

        db.RemovedRows.Clear();
        foreach (var entry in db.ChangeTracker.Entries<ISealedRow>())
        {
            var table = tables[entry.Metadata.ClrType];
            if (entry.State is EntityState.Added or EntityState.Deleted || (entry.State is EntityState.Modified && IsChanged(entry, table)))
            {
                pending.Changed(table, entry.Entity, entry.State is EntityState.Deleted);
            }
        }

        if (db.IsLastSave)
        {
            pending.Write(db);
        }

        return ValueTask.FromResult(result);
    }

    private static bool IsChanged(EntityEntry<ISealedRow> entry, SealedTable table)
    {
        var isDraft = table.IsDraft(column => column.Of(entry.Entity));
        return table.Columns.Where(column => !(column.OnlyWhenSent && isDraft)).Any(column => entry.Property(column.Property).IsModified);
    }
}
