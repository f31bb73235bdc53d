using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>Finds out what happened to rows that do not match their last seal.</summary>
internal sealed class RowDiagnosis(AppDb db, AuditSeals seals, IReadOnlyList<SuspectRow> suspects)
{
    // Every pair is tried.
    private const int MostToExchange = 500;

    public async Task<IReadOnlyList<ChainFault>> FaultsAsync(CancellationToken cancellationToken)
    {
        var faults = new List<ChainFault>();
        foreach (var row in suspects)
        {
            faults.Add(await FaultAsync(row, cancellationToken));
        }

        return faults;
    }

    private async Task<ChainFault> FaultAsync(SuspectRow row, CancellationToken cancellationToken) => row switch
    {
        { Last: null } => Fault(row, Damage.Added, "the row was added without an entry"),
        { Last.Row.Seal: null } => Fault(row, Damage.Added, "the row was removed, and then added without an entry"),
        { Values: null } => Fault(row, Damage.Removed, "the row was removed without an entry"),
        _ when row.Last.Key != seals.KeyId => Fault(row, Damage.Altered, $"the row was sealed with another key ({row.Last.Key})"),
        _ when suspects.Where(other => other != row && other.Table == row.Table).Take(MostToExchange).Any(other => Holds(row, other)) =>
            Fault(row, Damage.Exchanged, "the row holds the values of another row"),
        _ when await EarlierAsync(row, cancellationToken) is { } seq => Fault(row, Damage.SetBack, $"the row is as entry {seq} left it"),
        _ => Fault(row, Damage.Altered, "the row was changed without an entry"),
    };

    private static ChainFault Fault(SuspectRow row, Damage damage, string what) =>
        new(row.Last?.Chain ?? OwnerOf(row), row.Last?.Seq ?? 0, damage, what, $"{row.Table.Name} {row.Key}");

    private static string OwnerOf(SuspectRow row) =>
        row.Table.Columns.FirstOrDefault(column => column.NamesOwner is not null) is { } owner ? $"{owner.NamesOwner}:{row.Value(owner)}"
        : row.Table.Type.IsAssignableTo(typeof(IBeginsHistory)) ? $"user:{row.Key}"
        : ChainId.System.Value;

    // The values of the row under the key of the other one.
    private bool Holds(SuspectRow row, SuspectRow other) =>
        other is { Values: not null, Last: { } last } && last.Holds(row.Table, seals, column => row.Table.Key.Contains(column) ? other.Value(column) : row.Value(column));

    private async Task<long?> EarlierAsync(SuspectRow row, CancellationToken cancellationToken)
    {
        var chain = row.Last!.Chain;
        await foreach (var entry in db.Set<AuditEntry>().Where(entry => entry.Chain == chain && entry.RowSeals != null).OrderByDescending(entry => entry.Seq).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (RowSeals.From(entry.RowSeals) is { } found
                && found.Rows.FirstOrDefault(one => one.Table == row.Table.Name && one.Row == row.Key) is { } earlier
                && new LastSeal(earlier, found.Key, chain, entry.Seq, entry.At).Holds(row.Table, seals, row.Value))
            {
                return entry.Seq;
            }
        }

        return null;
    }
}
