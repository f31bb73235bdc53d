namespace Samphire.Domain.Audit;

/// <summary>
/// Finds out what is wrong with a chain: which entry was altered, removed, moved, cut off or inserted.
/// </summary>
public static class ChainCheck
{
    /// <summary>Every fault of a chain, in the order of its entries.</summary>
    /// <param name="chain">The chain's name.</param>
    /// <param name="links">Everything stored under this name.</param>
    /// <param name="head">Null if it is missing.</param>
    /// <param name="digest">SHA-256.</param>
    public static IReadOnlyList<ChainFault> Faults(string chain, IReadOnlyCollection<ChainLink> links, ChainHead? head, Digest digest)
    {
        var reading = new ChainDiagnosis(links, head, digest);
        return
        [
            .. from fault in OfHead(links.Count, head).Concat(reading.OfEntries()).Concat(reading.OfGaps()).Concat(reading.OfJoints())
               orderby fault.Seq
               select fault with { Chain = chain },
        ];
    }

    private static IEnumerable<ChainFault> OfHead(int entries, ChainHead? head)
    {
        if (head is null && entries > 0)
        {
            yield return new ChainFault("", 0, Damage.Missing, "the sealed end marker of the log is missing");
        }

        if (head is { SealHolds: false })
        {
            yield return new ChainFault("", 0, Damage.Altered, "the end marker was not sealed by this installation");
        }
    }
}
