using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// Finds the end of a chain, and refuses one that this installation did not write, so that no forged history is
/// continued and sealed.
/// </summary>
internal sealed class ChainEnds(AuditSeals seals)
{
    /// <returns>Null if the chain has neither head nor entries.</returns>
    /// <exception cref="BrokenHistoryException">The seal of the head does not hold, or the last entry is another one.</exception>
    public async Task<AuditHead?> FindAsync(AppDb db, ChainId chain, CancellationToken cancellationToken)
    {
        if (db.Set<AuditHead>().Local.FindEntry(chain.Value)?.Entity is { } known)
        {
            return known;
        }

        // In one statement, because another transaction may add an entry at any time.
        var end = await db.Set<AuditHead>().AsTracking().Where(head => head.Chain == chain.Value)
            .LeftJoin(
                db.Set<AuditEntry>(),
                head => new { head.Chain, head.Seq },
                entry => new { entry.Chain, entry.Seq },
                (head, entry) => new { Head = head, Last = entry, GoesOn = db.Set<AuditEntry>().Any(later => later.Chain == head.Chain && later.Seq > head.Seq) })
            .SingleOrDefaultAsync(cancellationToken);
        if (end is null)
        {
            return await db.Set<AuditEntry>().AnyAsync(entry => entry.Chain == chain.Value, cancellationToken)
                ? throw new BrokenHistoryException(chain, "its end marker is missing")
                : null;
        }

        return Fault(end.Head, end.Last, end.GoesOn) is { } fault ? throw new BrokenHistoryException(chain, fault) : end.Head;
    }

    private string? Fault(AuditHead head, AuditEntry? last, bool goesOn) =>
        !seals.Holds(head) ? "its end marker was not sealed by this installation"
        : last is null || goesOn || !last.Hash.AsSpan().SequenceEqual(head.Hash) ? "its end marker names another last entry"
        : !ChainEncoding.Hash(last.AsWritten(), SHA256.HashData).AsSpan().SequenceEqual(last.Hash) ? "its last entry was altered"
        : null;
}

/// <summary>
/// A history is not as this program left it. Nothing is changed: an entry after a forged one would make it look genuine.
/// </summary>
public sealed class BrokenHistoryException(ChainId chain, string fault) : Exception($"The audit log {chain} cannot be continued: {fault}.")
{
    public ChainId Chain { get; } = chain;
}
