namespace Samphire.Domain.Cases;

/// <summary>
/// Finds quotations in any kind of quotation mark. Apostrophes, and the signs for feet and inches, open none, and a mark
/// that is never closed opens none.
/// </summary>
internal static class Quotations
{
    // Words that people write with an apostrophe at the beginning.
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "em", "til", "till", "cause", "cos", "cuz", "bout", "n", "tis", "twas", "ere", "ello", "im", "er", "round", "fraid", "ave",
    };

    // The quotations in order, with their marks.
    public static IReadOnlyList<Range> In(string text)
    {
        List<Range> found = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (ClosingOf(text, at) is { } closing)
            {
                found.Add(at..(closing + 1));
                at = closing;
            }
        }

        return found;
    }

    // The position of the mark that closes the quotation that opens here; null if none opens here.
    private static int? ClosingOf(string text, int at) => text[at] switch
    {
        '"' => IsInches(text, at) ? null : First(text, at, '"', IsInches),
        '\u201C' => First(text, at, '\u201D') ?? First(text, at, '\u201C'),
        '\u201E' => FirstOfEither(text, at, '\u201C', '\u201D'),
        '\u201D' => Opens(text, at) ? First(text, at, '\u201D') : null,
        '\u00AB' => First(text, at, '\u00BB'),
        '\u00BB' => Opens(text, at) ? First(text, at, '\u00AB') : null,
        '\u2039' => First(text, at, '\u203A'),
        '\u300C' => First(text, at, '\u300D'),
        '\u300E' => First(text, at, '\u300F'),
        '\u201A' => FirstOfEither(text, at, '\u2018', '\u2019'),
        '\u2018' => IsShortening(text, at) ? null : ClosingSingle(text, at, '\u2019'),
        '\'' => Opens(text, at) && !IsShortening(text, at) ? ClosingSingle(text, at, '\'') : null,
        '\u2019' => Opens(text, at) && !IsShortening(text, at) ? ClosingSingle(text, at, '\u2019') : null,
        _ => null,
    };

    // After white space or an opening bracket, before a letter or digit.
    private static bool Opens(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '/' or '\u2014' or '\u2013' or '-' or ':')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '.' or '\u2026' or '*' or '\u00A3' or '@' or '#');

    // 5'4" and 6": after a digit, unless a quotation is open, which is closed there instead.
    private static bool IsInches(string text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        var before = at;
        while (before > 0 && (char.IsAsciiDigit(text[before - 1]) || text[before - 1] is '.' or ' '))
        {
            before--;
        }

        return (before > 0 && text[before - 1] is '\'' or '\u2019' or '\u2032') || !text.AsSpan(0, at).Contains('"') || Even(text, at);
    }

    // Whether the straight marks before this place are all paired.
    private static bool Even(string text, int at) => text.AsSpan(0, at).Count('"') % 2 == 0;

    private static bool IsShortening(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text[(at + 1)..end];
        return Shortened.Contains(word) || (word.Length > 0 && char.IsAsciiDigit(word[0]) && word.TrimEnd('s').All(char.IsAsciiDigit) && word.EndsWith('s'));
    }

    private static int? First(string text, int at, char closing, Func<string, int, bool>? isOther = null)
    {
        for (var end = text.IndexOf(closing, at + 1); end > 0; end = text.IndexOf(closing, end + 1))
        {
            if (isOther is null || !isOther(text, end))
            {
                return end;
            }
        }

        return null;
    }

    private static int? FirstOfEither(string text, int at, char one, char other) => text.IndexOfAny([one, other], at + 1) is var end and > 0 ? end : null;

    // In the same paragraph. Within a word it is an apostrophe; after an s and before another word it may be the
    // apostrophe of a plural, so a later mark counts if there is one.
    private static int? ClosingSingle(string text, int at, char closing)
    {
        int? perhaps = null;
        for (var end = at + 1; end < text.Length && text[end] != '\n'; end++)
        {
            if (text[end] != closing || (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) || char.IsWhiteSpace(text[end - 1]))
            {
                if (end > at + 1 && perhaps is not null && text[end] is '\'' or '\u2018' && Opens(text, end))
                {
                    return perhaps;
                }

                continue;
            }

            var mayBePlural = text[end - 1] is 's' or 'S' or 'z' or 'x' && end + 1 < text.Length && text[end + 1] == ' ';
            if (!mayBePlural)
            {
                return end;
            }

            perhaps ??= end;
        }

        return perhaps;
    }
}
