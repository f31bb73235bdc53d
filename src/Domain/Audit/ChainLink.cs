namespace Samphire.Domain.Audit;

/// <summary>An entry as stored, with the hash that was stored for it.</summary>
public sealed record ChainLink(ChainEntry Entry, byte[] Hash);
