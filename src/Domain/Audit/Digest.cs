namespace Samphire.Domain.Audit;

/// <summary>The fingerprint of a history's entries, SHA-256, handed in by App: writes 32 bytes and returns how many.</summary>
public delegate int Digest(ReadOnlySpan<byte> source, Span<byte> destination);
