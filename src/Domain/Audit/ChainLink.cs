namespace Samphire.Domain.Audit;

/// <summary>An entry as it lies in the store, with the hash that was stored for it.</summary>
public sealed record ChainLink(ChainEntry Entry, byte[] Hash);
