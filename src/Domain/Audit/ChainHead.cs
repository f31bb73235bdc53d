namespace Samphire.Domain.Audit;

/// <summary>Where a chain ends. It is sealed with a key that the database does not hold, so that a cut tail is seen.</summary>
/// <param name="Seq">The last entry's place.</param>
/// <param name="Hash">The last entry's hash.</param>
/// <param name="SealHolds">Whether the seal was made by this product's own key; null where that key is not at hand.</param>
public sealed record ChainHead(long Seq, byte[] Hash, bool? SealHolds);
