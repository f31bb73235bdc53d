using System.Globalization;
using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// Cleans text that a user typed or pasted. It is composed (NFC) and has one kind of line ending. A character that
/// cannot be stored safely (a control character or an unpaired surrogate) is dropped, and <see cref="Removed"/> names
/// it, so that nothing disappears unnoticed. Direction marks are removed from names and shown by name in long text.
/// Zero-width characters are removed from names, because names that differ only in them look the same.
/// </summary>
public static class TextCleaner
{
    /// <summary>In Unicode scalar values.</summary>
    public const int LongestName = 100;

    // Where a description is enough in place of a name.
    public const int LongestDescription = 500;

    // Zero-width space, word joiner, byte-order mark and soft hyphen. Joiners that some scripts need for spelling are
    // kept.
    private const string OfNoWidth = "\u200B\u2060\uFEFF\u00AD";

    private static readonly (char Mark, string Shown)[] Directions =
    [
        ('\u061C', "‹ALM›"), ('\u200E', "‹LRM›"), ('\u200F', "‹RLM›"), ('\u202A', "‹LRE›"), ('\u202B', "‹RLE›"), ('\u202C', "‹PDF›"),
        ('\u202D', "‹LRO›"), ('\u202E', "‹RLO›"), ('\u2066', "‹LRI›"), ('\u2067', "‹RLI›"), ('\u2068', "‹FSI›"), ('\u2069', "‹PDI›"),
    ];

    /// <summary>
    /// Text as a draft keeps it: as typed, with one kind of line ending and without characters that cannot be stored.
    /// Applying it again changes nothing.
    /// </summary>
    public static string Kept(string raw) => Kept(raw, []);

    /// <summary>The characters that <see cref="Kept(string)"/> drops, in their order: "U+0007", "U+D800".</summary>
    public static IReadOnlyList<string> Removed(string raw)
    {
        List<string> removed = [];
        Kept(raw, removed);
        return removed;
    }

    // One line, without direction marks and zero-width characters.
    public static string Name(string raw)
    {
        var kept = new StringBuilder(raw.Length);
        foreach (var unit in Kept(raw))
        {
            if (!OfNoWidth.Contains(unit) && Array.TrueForAll(Directions, direction => direction.Mark != unit))
            {
                kept.Append(unit is '\n' or '\t' ? ' ' : unit);
            }
        }

        return kept.ToString().Trim();
    }

    // Direction marks are shown by name, so that a reader sees what was written.
    public static string Paragraphs(string raw)
    {
        var kept = Kept(raw).Trim();
        foreach (var (mark, shown) in Directions)
        {
            kept = kept.Replace(mark.ToString(), shown, StringComparison.Ordinal);
        }

        return kept;
    }

    /// <summary>
    /// A number, date or time as it is read: invisible marks that came with a paste are passed over, every kind of dash
    /// is a hyphen, and every run of white space is one space.
    /// </summary>
    public static string Plain(string raw)
    {
        var plain = new StringBuilder(raw.Length);
        foreach (var unit in Kept(raw))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(unit))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.DashPunctuation:
                case UnicodeCategory.MathSymbol when unit == '\u2212':
                    plain.Append('-');
                    break;
                default:
                    if (!char.IsWhiteSpace(unit))
                    {
                        plain.Append(unit);
                    }
                    else if (plain.Length > 0 && plain[^1] != ' ')
                    {
                        plain.Append(' ');
                    }

                    break;
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static string Kept(string raw, List<string> removed)
    {
        var kept = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var unit = raw[i];
            if (char.IsHighSurrogate(unit) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                kept.Append(unit).Append(raw[++i]);
            }
            else if (unit == '\r')
            {
                // Browsers end a line with two characters, which together are one line ending.
                i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
                kept.Append('\n');
            }
            else if (unit is '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029')
            {
                kept.Append('\n');
            }
            else if (IsKept(unit))
            {
                kept.Append(unit);
            }
            else
            {
                removed.Add(string.Create(CultureInfo.InvariantCulture, $"U+{(int)unit:X4}"));
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    // U+FFFD is what a browser or a decoder sends in place of an unpaired surrogate.
    private static bool IsKept(char unit) =>
        unit is '\n' or '\t' || !(char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\uFFFD' or '\uFFFE' or '\uFFFF');
}
