namespace Samphire.Domain.Audit;

/// <summary>
/// Follows a chain entry by entry and remembers nothing but the last hash. It tells whether a chain is whole;
/// <see cref="ChainCheck"/> says what is wrong with one that is not.
/// </summary>
public sealed class ChainWalk(Digest digest)
{
    private byte[] last = ChainForm.NothingBefore;

    /// <summary>The place of the last entry that was followed.</summary>
    public long Seq { get; private set; }

    /// <summary>Whether every entry so far follows the one before.</summary>
    public bool IsWhole { get; private set; } = true;

    public void Follow(ChainLink link)
    {
        Seq++;
        IsWhole = IsWhole
            && link.Entry.Seq == Seq
            && link.Entry.Previous.AsSpan().SequenceEqual(last)
            && ChainForm.Hash(link.Entry, digest).AsSpan().SequenceEqual(link.Hash);
        last = link.Hash;
    }

    /// <summary>Whether the chain is whole and ends where its head says.</summary>
    public bool EndsAt(ChainHead? head) =>
        IsWhole && head is { SealHolds: not false } && head.Seq == Seq && head.Hash.AsSpan().SequenceEqual(last);
}
