namespace Samphire.Domain.Audit;

/// <summary>Computes the SHA-256 of an entry; passed in by App. It writes 32 bytes and returns their number.</summary>
public delegate int Digest(ReadOnlySpan<byte> source, Span<byte> destination);
