namespace Samphire.Domain.Cases;

/// <summary>A phrase that lays the harm at the child's door, and one that says the same without.</summary>
/// <param name="Phrase">As people write it, in small letters.</param>
/// <param name="Gentler">What may stand there instead.</param>
public sealed record BlamePhrase(string Phrase, string Gentler);

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Found">As it stands there.</param>
/// <param name="Gentler">What may stand there instead.</param>
public sealed record MarkedPhrase(int Start, int Length, string Found, string Gentler);

/// <summary>
/// Marks phrases that blame, for the writer to decide. What stands in quotation marks is somebody's own words and is never
/// touched.
/// </summary>
public static class Blame
{
    /// <summary>The marked phrases in order; of two that overlap, the one that begins first, and of these the longer.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="phrases">The pack's list.</param>
    /// <param name="kept">Phrases that the writer has chosen to keep, as they were found.</param>
    public static IReadOnlyList<MarkedPhrase> Find(string text, IReadOnlyList<BlamePhrase> phrases, IReadOnlyCollection<string> kept)
    {
        var own = OutsideQuotes(text);
        var found = phrases
            .SelectMany(phrase => Places(text, phrase))
            .Where(place => !own.AsSpan(place.Start, place.Length).Contains(false))
            .Where(place => !kept.Contains(place.Found, StringComparer.OrdinalIgnoreCase))
            .OrderBy(place => place.Start).ThenByDescending(place => place.Length);
        List<MarkedPhrase> marked = [];
        foreach (var place in found)
        {
            if (marked.Count == 0 || place.Start >= marked[^1].Start + marked[^1].Length)
            {
                marked.Add(place);
            }
        }

        return marked;
    }

    /// <summary>The text with the gentler words in place of one marked phrase; a capital stays a capital.</summary>
    public static string Use(string text, MarkedPhrase marked)
    {
        var gentler = char.IsUpper(marked.Found[0]) ? char.ToUpperInvariant(marked.Gentler[0]) + marked.Gentler[1..] : marked.Gentler;
        return text[..marked.Start] + gentler + text[(marked.Start + marked.Length)..];
    }

    private static IEnumerable<MarkedPhrase> Places(string text, BlamePhrase phrase)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && End(text, start, phrase.Phrase) is { } end)
            {
                yield return new MarkedPhrase(start, end - start, text[start..end], phrase.Gentler);
            }
        }
    }

    /// <summary>Where the phrase ends that begins here; null where it does not. Any run of blanks is one blank.</summary>
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

    /// <summary>For each character whether it is the writer's own. A quotation mark without its partner begins no quotation.</summary>
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
