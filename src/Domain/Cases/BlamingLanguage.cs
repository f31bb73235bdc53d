namespace Samphire.Domain.Cases;

/// <summary>A phrase that blames the child, and a neutral one to replace it.</summary>
/// <param name="Phrase">In lower case.</param>
/// <param name="Replacement">The replacement.</param>
public sealed record BlamingPhrase(string Phrase, string Replacement);

/// <summary>A blaming phrase found in a text, with its position in characters.</summary>
public sealed record FlaggedPhrase(int Start, int Length, string Found, string Replacement);

/// <summary>
/// Finds phrases that blame the child; the writer decides whether to change them. Quotations are skipped, because they
/// are somebody's exact words.
/// </summary>
public static class BlamingLanguage
{
    // In order. Of two phrases that overlap, the first one counts; of two that begin together, the longer.
    public static IReadOnlyList<FlaggedPhrase> Find(string text, IReadOnlyList<BlamingPhrase> phrases, IReadOnlyCollection<string> kept)
    {
        var own = OutsideQuotes(text);
        var found = phrases
            .SelectMany(phrase => Places(text, phrase))
            .Where(place => !own.AsSpan(place.Start, place.Length).Contains(false))
            .Where(place => !kept.Contains(place.Found, StringComparer.OrdinalIgnoreCase))
            .OrderBy(place => place.Start).ThenByDescending(place => place.Length);
        List<FlaggedPhrase> marked = [];
        foreach (var place in found)
        {
            if (marked.Count == 0 || place.Start >= marked[^1].Start + marked[^1].Length)
            {
                marked.Add(place);
            }
        }

        return marked;
    }

    public static string Use(string text, FlaggedPhrase marked)
    {
        var gentler = char.IsUpper(marked.Found[0]) ? char.ToUpperInvariant(marked.Replacement[0]) + marked.Replacement[1..] : marked.Replacement;
        return text[..marked.Start] + gentler + text[(marked.Start + marked.Length)..];
    }

    private static IEnumerable<FlaggedPhrase> Places(string text, BlamingPhrase phrase)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && End(text, start, phrase.Phrase) is { } end)
            {
                yield return new FlaggedPhrase(start, end - start, text[start..end], phrase.Replacement);
            }
        }
    }

    // The end of the phrase if it begins here, otherwise null. Any run of white space matches one space.
    private static int? End(string text, int start, string phrase)
    {
        var at = start;
        foreach (var unit in phrase)
        {
            if (at >= text.Length)
            {
                return null;
            }

            if (unit == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    return null;
                }

                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }
            }
            else if (char.ToLowerInvariant(text[at]) == unit || (unit == '\'' && text[at] == '\u2019'))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return at < text.Length && char.IsLetterOrDigit(text[at]) ? null : at;
    }

    // For each character, whether it is outside quotation marks. An unclosed quotation mark begins no quotation.
    private static bool[] OutsideQuotes(string text)
    {
        var own = new bool[text.Length];
        Array.Fill(own, true);
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text[i]) is { } closing && text.IndexOf(closing, i + 1) is var end and > 0)
            {
                Array.Fill(own, false, i, end - i + 1);
                i = end;
            }
        }

        return own;
    }

    private static char? Closing(char opening) => opening switch
    {
        '"' => '"',
        '\u201C' => '\u201D',
        '\u2018' => '\u2019',
        '\u00AB' => '\u00BB',
        _ => null,
    };
}
