using System.Globalization;
using System.Text;

namespace Samphire.App.Guidance;

public static class WordSplitter
{
    public static IReadOnlyList<WordPosition> Of(string text)
    {
        List<WordPosition> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfAWord(text, i))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(new WordPosition(Folded(text[start..i]), start, i - start));
                start = -1;
            }
        }

        return words;
    }

    // "Café" becomes "cafe" and "Children's" becomes "childrens", which begins with "children".
    private static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var unit in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && unit is not ('\'' or '\u2019'))
            {
                folded.Append(char.ToLowerInvariant(unit));
            }
        }

        return folded.ToString();
    }

    private static bool IsOfAWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
        || (text[at] is '\'' or '\u2019' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));
}

public sealed record WordPosition(string Folded, int Start, int Length);
