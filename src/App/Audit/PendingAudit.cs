using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// The entries of a transaction that are not saved yet, and the rows that it changed. They are written together before
/// the commit, because each entry also has to hold the seals of the rows.
/// </summary>
internal sealed class PendingAudit
{
    private static readonly ConditionalWeakTable<AppDb, PendingAudit> Known = [];

    private readonly Dictionary<string, PendingEnd> ends = [];
    private readonly List<PendingEntry> entries = [];
    private readonly Dictionary<(string Table, string Key), (SealedTable Table, ISealedRow Row, bool IsRemoved)> rows = [];
    private AuditSeals? seals;

    public static PendingAudit Of(AppDb db) => Known.GetOrCreateValue(db);

    /// <summary>The number and time of the last entry of a chain, with the pending ones; null if it was not read yet.</summary>
    public (long Seq, DateTimeOffset At)? EndOf(ChainId chain) => ends.TryGetValue(chain.Value, out var end) ? (end.Seq, end.At) : null;

    public void Continue(AuditHead head) => ends[head.Chain] = new PendingEnd(head) { Seq = head.Seq, At = head.At };

    // Ends are read again, because the context no longer tracks them.
    public void Forget() => ends.Clear();

    public void Add(ChainEntry entry, AuditSeals with)
    {
        seals = with;
        var end = ends[entry.Chain];
        (end.Seq, end.At) = (entry.Seq, entry.At);
        entries.Add(new PendingEntry(entry, []));
    }

    // The last change of a row counts.
    public void Changed(SealedTable table, ISealedRow row, bool isRemoved) => rows[(table.Name, table.KeyOf(row))] = (table, row, isRemoved);

    /// <summary>
    /// Adds each row to the last entry of its history, hashes the entries in their order, and seals the new ends of
    /// their chains.
    /// </summary>
    /// <exception cref="InvalidOperationException">A row was changed without an entry in its history.</exception>
    public void Write(AppDb db)
    {
        foreach (var ((name, key), (table, row, isRemoved)) in rows)
        {
            var chain = row.Chain?.Value;
            var (entry, sealedRows) = entries.FindLast(pending => chain is null || pending.Entry.Chain == chain)
                ?? throw new InvalidOperationException($"A row of {name} was changed without an audit entry in {chain ?? "any history"}.");
            sealedRows.Add(new RowSeal(name, key, table.Version, isRemoved ? null : seals!.OfRow(name, table.Version, entry.Chain, entry.Seq, table.FormOf(row))));
        }

        rows.Clear();
        foreach (var (pending, sealedRows) in entries)
        {
            var head = ends[pending.Chain].Head;
            var entry = pending with { Previous = head.Hash, RowSeals = sealedRows.Count > 0 ? new RowSeals(seals!.KeyId, sealedRows).ToBytes() : null };
            (head.Seq, head.At, head.Hash) = (entry.Seq, entry.At, ChainEncoding.Hash(entry, SHA256.HashData));
            db.Add(AuditEntry.Of(entry, head.Hash));
        }

        foreach (var head in entries.Select(pending => ends[pending.Entry.Chain].Head).Distinct())
        {
            head.Mac = seals!.OfHead(head);
            if (db.Entry(head).State is EntityState.Detached)
            {
                db.Add(head);
            }
        }

        entries.Clear();
    }

    private sealed class PendingEnd(AuditHead head)
    {
        public AuditHead Head => head;

        public required long Seq { get; set; }

        public required DateTimeOffset At { get; set; }
    }

    private sealed record PendingEntry(ChainEntry Entry, List<RowSeal> Rows);
}
