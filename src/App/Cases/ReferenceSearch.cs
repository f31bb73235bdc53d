namespace Samphire.App.Cases;

/// <summary>
/// A reference, or a part of one, as somebody typed it from a letter or heard it on the telephone: in any case, with
/// or without dashes and spaces, and with letters in place of the digits that they look like.
/// </summary>
public static class ReferenceSearch
{
    /// <summary>The fewest letters and digits that are searched for.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// The parts to look for in a reference without its dashes: as typed, and with O read as 0 and I and L as 1. Empty
    /// if there is too little to search for.
    /// </summary>
    public static IReadOnlyList<string> PartsOf(string? typed)
    {
        // The letters before the first dash are the area's own, and may be any.
        var text = (typed ?? "").ToUpperInvariant().Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2012', '-').Replace('\u2013', '-').Replace('\u2014', '-').Trim();
        var prefix = text.Contains('-', StringComparison.Ordinal) ? text[..text.IndexOf('-', StringComparison.Ordinal)] : "";
        var (whole, start) = (Plain(text), Plain(prefix));
        var read = start + Plain(text[prefix.Length..]).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return whole.Length < Fewest ? [] : whole == read ? [whole] : [whole, read];
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
