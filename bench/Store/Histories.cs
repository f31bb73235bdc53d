using System.Security.Cryptography;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.Bench.Store;

/// <summary>One entry of a generated history.</summary>
internal sealed record HistoryEntry(AuditAction Action, Guid By, Guid Agency, Role Role, DateTimeOffset At, byte[]? Payload = null);

/// <summary>
/// Builds the chain of a file as the product writes it, entry by entry and under real keys, so that <c>verify</c>
/// accepts it. It works in memory, without a query for each entry.
/// </summary>
internal sealed class Histories(AppDb db, AuditSeals seals, DataKeys keys)
{
    private const int SaltSize = 32;

    public async Task<List<object>> OfAsync(Guid file, IReadOnlyList<HistoryEntry> records)
    {
        var chain = ChainId.File(file).Value;
        var rows = new List<object>();
        using var key = await keys.NewAsync(db, KeyPurpose.Audit, records[0].Agency, file);
        rows.AddRange(db.ChangeTracker.Entries<DataKey>().Select(entry => entry.Entity));
        db.ChangeTracker.Clear();
        var last = ChainEncoding.NothingBefore;
        foreach (var (place, record) in records.Index())
        {
            var seq = place + 1;
            var entry = new ChainEntry(
                chain, seq, record.At, record.By, Vocabulary.Word(record.Role), record.Agency, Guid.CreateVersion7(record.At), $"{seq:D4}{file:N}"[..20], record.Action.Word,
                "concern", file, null, Vocabulary.Word(Origin.Web), record.Payload is { } payload ? Sealed(rows, key, chain, seq, payload) : null, null, last);
            last = ChainEncoding.Hash(entry, SHA256.HashData);
            rows.Add(AuditEntry.Of(entry, last));
        }

        var head = new AuditHead { Chain = chain, Seq = records.Count, Hash = last, At = records[^1].At, Mac = [] };
        head.Mac = seals.OfHead(head);
        rows.Add(head);
        return rows;
    }

    /// <returns>The commitment of the entry.</returns>
    private static byte[] Sealed(List<object> rows, UnwrappedKey key, string chain, long seq, byte[] payload)
    {
        byte[] salted = [.. RandomNumberGenerator.GetBytes(SaltSize), .. payload];
        rows.Add(new AuditPayload { Chain = chain, Seq = seq, Sealed = Envelope.Seal(key, salted, new SealedLocation("audit_payloads", "sealed", $"{chain}/{seq}")) });
        return SHA256.HashData(salted);
    }
}
