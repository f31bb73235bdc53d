namespace Samphire.Domain.Audit;

/// <summary>
/// Follows a chain entry by entry and keeps only the last hash. It tells whether a chain is intact;
/// <see cref="ChainCheck"/> says what is wrong with one that is not.
/// </summary>
public sealed class ChainVerifier(Digest digest)
{
    private byte[] last = ChainEncoding.NothingBefore;

    public long Seq { get; private set; }

    public bool IsIntact { get; private set; } = true;

    public void Follow(ChainLink link)
    {
        Seq++;
        IsIntact = IsIntact
            && link.Entry.Seq == Seq
            && link.Entry.Previous.AsSpan().SequenceEqual(last)
            && ChainEncoding.Hash(link.Entry, digest).AsSpan().SequenceEqual(link.Hash);
        last = link.Hash;
    }

    public bool EndsAt(ChainHead? head) =>
        IsIntact && head is { SealHolds: not false } && head.Seq == Seq && head.Hash.AsSpan().SequenceEqual(last);
}
