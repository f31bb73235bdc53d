using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// Compares each row of data with its last seal. It keeps the last seal of every row in memory, about 200 bytes each.
/// </summary>
internal sealed class RowCheck(AuditSeals seals, TimeProvider clock)
{
    private readonly Dictionary<(string Table, string Row), LastSeal> last = [];
    private readonly Dictionary<string, long> read = [];

    public long Compared { get; private set; }

    // Drafts that are compared only with their beginning.
    public long Drafts { get; private set; }

    public void Note(AuditEntry entry)
    {
        read[entry.Chain] = entry.Seq;
        if (entry.RowSeals is { } bytes && RowSeals.From(bytes) is { } sealedRows)
        {
            foreach (var row in sealedRows.Rows)
            {
                last[(row.Table, row.Row)] = new LastSeal(row, sealedRows.Key, entry.Chain, entry.Seq, entry.At);
            }
        }
    }

    /// <summary>
    /// Every fault. A row that seems to be damaged is read again together with the entries since, because the program
    /// may have changed it in the meantime.
    /// </summary>
    public async Task<IReadOnlyList<ChainFault>> CompareAsync(AuditPages pages, CancellationToken cancellationToken)
    {
        var suspects = await pages.AtOneMomentAsync(db => SuspectsAsync(db, cancellationToken), cancellationToken);
        if (suspects.Count == 0)
        {
            return [];
        }

        return await pages.AtOneMomentAsync(
            async db =>
            {
                await NoteLaterEntriesAsync(db, cancellationToken);
                return await new RowDiagnosis(db, seals, await SuspectsAsync(db, cancellationToken)).FaultsAsync(cancellationToken);
            }, cancellationToken);
    }

    private async Task<IReadOnlyList<SuspectRow>> SuspectsAsync(AppDb db, CancellationToken cancellationToken)
    {
        (Compared, Drafts) = (0, 0);
        var suspects = new List<SuspectRow>();
        foreach (var table in SealedTable.All(db.Model).Values.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            var found = new HashSet<string>();
            await foreach (var values in StoredRows.ReadAsync(db, table.Name, [.. table.Columns.Select(column => (column.Name, column.StoredType))], cancellationToken))
            {
                Compared++;
                object? Value(SealedColumn column) => values[table.PositionOf(column)];
                var key = SealedTable.KeyOf(table.Key.Select(Value));
                found.Add(key);
                Drafts += table.IsDraft(Value) ? 1 : 0;
                var sealing = last.GetValueOrDefault((table.Name, key));
                if (sealing is null || !sealing.Holds(table, seals, Value))
                {
                    suspects.Add(new SuspectRow(table, key, [.. values], sealing));
                }
            }

            suspects.AddRange(
                from one in last
                where one.Key.Table == table.Name && one.Value.Row.Seal is not null && !found.Contains(one.Key.Row)
                where table.RemovedAfter is not { } age || one.Value.At > clock.GetUtcNow() - age
                select new SuspectRow(table, one.Key.Row, null, one.Value));
        }

        return suspects;
    }

    private async Task NoteLaterEntriesAsync(AppDb db, CancellationToken cancellationToken)
    {
        foreach (var head in await db.Set<AuditHead>().Select(head => new { head.Chain, head.Seq }).ToListAsync(cancellationToken))
        {
            var known = read.GetValueOrDefault(head.Chain);
            if (head.Seq > known)
            {
                await foreach (var entry in db.Set<AuditEntry>().Where(entry => entry.Chain == head.Chain && entry.Seq > known).OrderBy(entry => entry.Seq).AsAsyncEnumerable().WithCancellation(cancellationToken))
                {
                    Note(entry);
                }
            }
        }
    }
}

/// <summary>The last seal of a row: in which entry, by which key and when.</summary>
internal sealed record LastSeal(RowSeal Row, Guid Key, string Chain, long Seq, DateTimeOffset At)
{
    public bool Holds(SealedTable table, AuditSeals seals, Func<SealedColumn, object?> value) =>
        Key == seals.KeyId
        && Row.Seal is { } seal
        && CryptographicOperations.FixedTimeEquals(seal, seals.OfRow(table.Name, Row.Columns, Chain, Seq, table.FormOf(Row.Columns, value)))
        && table.Columns.Where(column => column.Since > Row.Columns).All(column => Equals(value(column), column.Before));
}

/// <summary>A row that does not match its last seal.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key as text.</param>
/// <param name="Values">The values of the sealed columns; null if the row is gone.</param>
/// <param name="Last">Null if no entry seals it.</param>
internal sealed record SuspectRow(SealedTable Table, string Key, object?[]? Values, LastSeal? Last)
{
    public object? Value(SealedColumn column) => Values![Table.PositionOf(column)];
}
