namespace Samphire.Domain.Cases;

/// <summary>Finds where sentences end. Abbreviations, initials and numbers end none.</summary>
internal static class SentenceEnds
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "st", "sgt", "insp", "supt", "det", "cllr", "hon", "e.g", "eg", "i.e", "ie", "approx", "no", "nos", "vs", "cf", "dept", "est", "tel", "ext",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "yr", "yrs", "rd", "ave",
    };

    // These also stand at the end of a sentence.
    private static readonly HashSet<string> Uncertain = new(StringComparer.OrdinalIgnoreCase) { "a.m", "p.m", "am", "pm", "etc", "yrs", "yr", "no", "st", "rd", "ave" };

    private static readonly HashSet<string> AfterATime = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    // Whether a sentence ends between two words that stand beside each other. Within a quotation none ends.
    public static bool Between(string text, TextWord word, TextWord next, bool[] quoted)
    {
        for (var at = word.End; at < next.Start; at++)
        {
            if (IsEnd(text, word, next, at) && !(quoted[at] && quoted[word.Start] && quoted[next.Start]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(string text, TextWord word, TextWord next, int at) => text[at] switch
    {
        '!' or '?' => HasSpace(text, at, next) && !GoesOn(text, at, next),
        '.' or '\u2026' => HasSpace(text, at, next) && !IsAbbreviation(text, word, next, at) && !IsEllipsis(text, at, next) && !GoesOn(text, at, next),
        '\n' => EndsLine(text, word, next, at),
        _ => false,
    };

    private static bool HasSpace(string text, int at, TextWord next) => text.AsSpan(at + 1, next.Start - at - 1).IndexOfAny(" \n\u00A0\t") >= 0;

    // After a closing quotation mark, a small letter goes on: "Really?" she said.
    private static bool GoesOn(string text, int at, TextWord next) =>
        at + 1 < next.Start && text[at + 1] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' && char.IsLower(text[next.Start]);

    // Text that is wrapped goes on in the next line with a small letter, or after a colon or comma.
    private static bool EndsLine(string text, TextWord word, TextWord next, int at)
    {
        var between = text.AsSpan(word.End, next.Start - word.End);
        return between.Count('\n') > 1 && !between.TrimStart().StartsWith(":")
            || !(char.IsLower(text[next.Start]) || between.Trim() is ":" or "," || between.TrimStart().StartsWith(":")) && text[at] == '\n';
    }

    private static bool IsEllipsis(string text, int at, TextWord next) =>
        char.IsLower(text[next.Start]) && (text[at] == '\u2026' || text.AsSpan(at).StartsWith("..") || (at > 0 && text[at - 1] == '.'));

    private static bool IsAbbreviation(string text, TextWord word, TextWord next, int at)
    {
        if (at != word.End)
        {
            return false;
        }

        var start = word.Start;
        while (start >= 2 && text[start - 1] == '.' && char.IsLetter(text[start - 2]) && (start < 3 || !char.IsLetterOrDigit(text[start - 3]) || text[start - 3] == '.'))
        {
            start -= 2;
        }

        var whole = text[start..word.End];
        var isCapital = char.IsUpper(text[next.Start]);
        if (Uncertain.Contains(whole))
        {
            return !isCapital || AfterATime.Contains(text[next.Start..next.End]);
        }

        var isInitial = whole.Length == 1 && char.IsUpper(whole[0]) && whole != "I";
        var areInitials = whole.Length > 1 && whole.Contains('.');
        return Abbreviations.Contains(whole) || isInitial || (areInitials && !isCapital);
    }
}
