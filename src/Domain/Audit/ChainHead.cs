namespace Samphire.Domain.Audit;

/// <summary>
/// The end of a chain: the position and the hash of its last entry. It is sealed with a key that the database does not
/// hold, so that removing the last entries is detected. <c>SealHolds</c> is null if that key is not available.
/// </summary>
public sealed record ChainHead(long Seq, byte[] Hash, bool? SealHolds);
