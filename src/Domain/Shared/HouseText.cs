using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// What is kept of words that somebody typed. Composed (NFC), with one kind of line end. Characters that cannot be kept
/// safely (controls, halves of a pair) are marked where they stood, and the mark is refused until the writer takes it out:
/// nothing disappears unseen. Marks that turn the direction of what follows are taken out of names and shown in long text;
/// marks of no width are taken out of names, where they would make two of one.
/// </summary>
public static class HouseText
{
    /// <summary>The longest name, in Unicode scalar values.</summary>
    public const int LongestName = 100;

    /// <summary>What stands in place of a character that cannot be kept.</summary>
    public const char Mark = '\uFFFD';

    /// <summary>Zero-width blank, word joiner, byte order mark, soft hyphen. Joiners that some scripts spell with are none of them.</summary>
    private const string OfNoWidth = "\u200B\u2060\uFEFF\u00AD";

    private static readonly (char Mark, string Shown)[] Directions =
    [
        ('\u061C', "‹ALM›"), ('\u200E', "‹LRM›"), ('\u200F', "‹RLM›"), ('\u202A', "‹LRE›"), ('\u202B', "‹RLE›"), ('\u202C', "‹PDF›"),
        ('\u202D', "‹LRO›"), ('\u202E', "‹RLO›"), ('\u2066', "‹LRI›"), ('\u2067', "‹RLI›"), ('\u2068', "‹FSI›"), ('\u2069', "‹PDI›"),
    ];

    /// <summary>
    /// What a draft may keep: as typed, with line ends made one kind and every character marked that no store can hold.
    /// Doing it twice changes nothing.
    /// </summary>
    public static string Kept(string raw)
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
                // Browsers end lines with two characters; together they are one end.
                i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
                kept.Append('\n');
            }
            else if (unit is '\u0085' or '\u2028' or '\u2029')
            {
                kept.Append('\n');
            }
            else
            {
                kept.Append(IsKept(unit) ? unit : Mark);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True where something in it was marked, or would be.</summary>
    public static bool HasMarks(string raw) => Kept(raw).Contains(Mark);

    /// <summary>A name: one line, without marks of direction and of no width.</summary>
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

    /// <summary>Long text: marks of direction stand in it by name, so that what is read is what was written.</summary>
    public static string Paragraphs(string raw)
    {
        var kept = Kept(raw).Trim();
        foreach (var (mark, shown) in Directions)
        {
            kept = kept.Replace(mark.ToString(), shown, StringComparison.Ordinal);
        }

        return kept;
    }

    private static bool IsKept(char unit) =>
        unit is '\n' or '\t' || !(char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF');
}
