using System.Globalization;
using System.Text;

namespace Samphire.Domain.Cases;

/// <summary>A word as names are compared: in lower case, without diacritics, apostrophes and a possessive s.</summary>
/// <param name="Text">"obrien" of "O'Brien's".</param>
/// <param name="Start">Its position in the text, in UTF-16 code units.</param>
/// <param name="End">The position after it, before a possessive s.</param>
/// <param name="IsOwner">It has a possessive s.</param>
internal readonly record struct FoldedWord(string Text, int Start, int End, bool IsOwner)
{
    // An apostrophe joins ("O'Brien" is one word) except before a final s; any other character that is not a letter or
    // digit separates.
    public static IReadOnlyList<FoldedWord> In(string text)
    {
        List<FoldedWord> words = [];
        var word = new StringBuilder();
        var (start, end, apostrophe, ownedFrom) = (0, 0, 0, -1);
        for (var at = 0; at < text.Length;)
        {
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            foreach (var unit in Decomposed(text, at, length))
            {
                Take(unit, at, at + length);
            }

            at += length;
        }

        End();
        return words;

        void Take(char unit, int from, int to)
        {
            if (char.IsLetterOrDigit(unit))
            {
                start = word.Length == 0 ? from : start;
                end = to;
                word.Append(Folded(unit));
            }
            else if (unit is '\'' or '\u2019' or '\u02BC' or '\u2018')
            {
                (ownedFrom, apostrophe) = (word.Length, from);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                End();
            }
            else if (word.Length > 0)
            {
                end = to;
            }
        }

        void End()
        {
            var whole = word.ToString();
            var isOwner = ownedFrom > 0 && ownedFrom == whole.Length - 1 && whole.EndsWith('s');
            if (whole.Length > 0)
            {
                words.Add(isOwner ? new FoldedWord(whole[..^1], start, apostrophe, true) : new FoldedWord(whole, start, end, false));
            }

            word.Clear();
            ownedFrom = -1;
        }
    }

    // Whether the words stand one after the other, beginning at this place.
    public static bool Follow(IReadOnlyList<FoldedWord> words, int first, IReadOnlyList<string> sought)
    {
        var same = 0;
        while (same < sought.Count && first + same < words.Count && words[first + same].Text == sought[same])
        {
            same++;
        }

        return same == sought.Count;
    }

    private static string Decomposed(string text, int at, int length) =>
        char.IsAscii(text[at]) || (length == 1 && char.IsSurrogate(text[at])) ? text[at].ToString() : text.Substring(at, length).Normalize(NormalizationForm.FormKD);

    // Letters that Unicode does not decompose.
    private static string Folded(char unit) => char.ToLowerInvariant(unit) switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        var letter => letter.ToString(),
    };
}
