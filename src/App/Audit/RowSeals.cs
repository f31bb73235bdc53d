using System.Security.Cryptography;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>Compares each row of data with the seal in its last entry.</summary>
internal sealed class RowSeals
{
    private readonly Dictionary<Target, (byte[] Seal, string Chain, long Seq)> last = [];

    public long Compared { get; private set; }

    public void Note(AuditEntry entry)
    {
        if (entry.RowMac is { } seal)
        {
            last[new Target(entry.TargetKind, entry.TargetId)] = (seal, entry.Chain, entry.Seq);
        }
    }

    public async Task<List<ChainFault>> CompareAsync(IAsyncEnumerable<DataRow> rows, AuditSeals seals, CancellationToken cancellationToken)
    {
        var faults = new List<ChainFault>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            Compared++;
            if (!last.Remove(row.Target, out var left))
            {
                faults.Add(new ChainFault($"{row.Target.Kind}:{row.Target.Id}", 0, Damage.Inserted, "the row was added without an entry"));
            }
            else if (!CryptographicOperations.FixedTimeEquals(left.Seal, seals.OfRow(row.Target, row.Form)))
            {
                faults.Add(new ChainFault(left.Chain, left.Seq, Damage.Altered, $"{row.Target.Kind} {row.Target.Id} was changed without an entry"));
            }
        }

        // The entry for a removed row seals an empty row.
        faults.AddRange(
            from left in last
            where !CryptographicOperations.FixedTimeEquals(left.Value.Seal, seals.OfRow(left.Key, []))
            select new ChainFault(left.Value.Chain, left.Value.Seq, Damage.Missing, $"{left.Key.Kind} {left.Key.Id} was removed without an entry"));
        return faults;
    }
}
