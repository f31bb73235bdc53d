using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>Decrypts payloads and compares them with the hashes in their entries.</summary>
internal sealed class PayloadCheck(DataKeys keys)
{
    private static readonly string Shredded = AuditActions.Shredded.Word;

    private readonly List<ChainFault> faults = [];

    // Allowed only if the chain says later that it was shredded.
    private readonly List<(string Chain, long Seq)> gone = [];

    private readonly Dictionary<string, long> shreddedAt = [];

    public long Compared { get; private set; }

    public long Unread { get; private set; }

    public async Task CheckAsync(AppDb db, IReadOnlyList<(AuditEntry Entry, AuditPayload? Payload)> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Payload is null ? null : Envelope.DataKeyOf(row.Payload.Sealed)).OfType<Guid>().ToHashSet();
        var found = ids.Count == 0 ? new Dictionary<Guid, UnsealResult>() : await keys.FindAsync(db, ids, cancellationToken);
        var open = found.Where(key => key.Value is UnsealResult.Clear)
            .ToDictionary(key => key.Key, key => new UnwrappedKey(key.Key, ((UnsealResult.Clear)key.Value).Value.Reveal()));
        foreach (var (entry, payload) in rows)
        {
            if (entry.Action == Shredded)
            {
                shreddedAt[entry.Chain] = entry.Seq;
            }

            // An unreadable entry is reported separately and has no hash to compare with.
            if (entry.Hash.Length > 0)
            {
                Check(entry, payload?.Sealed, found, open);
            }
        }

        foreach (var key in open.Values)
        {
            key.Dispose();
        }
    }

    public IEnumerable<ChainFault> Faults() => faults.Concat(
        from payload in gone
        where shreddedAt.GetValueOrDefault(payload.Chain) < payload.Seq
        select new ChainFault(payload.Chain, payload.Seq, Damage.Missing, "its payload is missing, and no entry records that it was destroyed"));

    private void Check(AuditEntry entry, byte[]? payload, IReadOnlyDictionary<Guid, UnsealResult> found, Dictionary<Guid, UnwrappedKey> open)
    {
        if (payload is null)
        {
            if (entry.Commitment is not null)
            {
                gone.Add((entry.Chain, entry.Seq));
            }

            return;
        }

        var id = Envelope.DataKeyOf(payload) ?? Guid.Empty;
        if (open.TryGetValue(id, out var key))
        {
            var isWhole = entry.Commitment is { } commitment
                && Envelope.Open(key, payload, AuditTrail.LocationOf(entry.Chain, entry.Seq)) is UnsealResult.Clear(var salted)
                && AuditTrail.Commit(salted.Reveal()).AsSpan().SequenceEqual(commitment);
            Compared++;
            Say(isWhole ? null : "its payload has been changed", entry);
        }
        else if (found.GetValueOrDefault(id) is UnsealResult.KeyMissing)
        {
            Unread++;
        }
        else if (found.GetValueOrDefault(id) is UnsealResult.Destroyed)
        {
            gone.Add((entry.Chain, entry.Seq));
        }
        else
        {
            Say("its payload or its key has been changed", entry);
        }
    }

    private void Say(string? what, AuditEntry entry)
    {
        if (what is not null)
        {
            faults.Add(new ChainFault(entry.Chain, entry.Seq, Damage.Altered, what));
        }
    }
}
