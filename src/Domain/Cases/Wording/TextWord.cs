using System.Globalization;
using System.Text;

namespace Samphire.Domain.Cases;

/// <summary>A word of a text: letters, digits, and apostrophes between them.</summary>
internal sealed record TextWord(int Start, int End, string Value)
{
    // The number of its sentence.
    public int Sentence { get; set; }

    public static List<TextWord> In(string text)
    {
        List<TextWord> words = [];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (IsPart(text, end) || (end > at && IsApostrophe(text[end]) && end + 1 < text.Length && IsPart(text, end + 1))))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(new TextWord(at, end, Normal(text[at..end])));
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }

    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC';

    // A code unit of a letter, digit or combining mark; so is each half of a surrogate pair, so that none is split.
    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark;

    private static string Normal(string word)
    {
        var lower = new StringBuilder(word.Length);
        foreach (var unit in word)
        {
            lower.Append(IsApostrophe(unit) ? '\'' : char.ToLowerInvariant(unit));
        }

        return lower.ToString();
    }
}
