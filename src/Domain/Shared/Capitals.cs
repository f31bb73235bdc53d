namespace Samphire.Domain.Shared;

/// <summary>Words at the start of a sentence.</summary>
public static class Capitals
{
    public static string AtStart(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
