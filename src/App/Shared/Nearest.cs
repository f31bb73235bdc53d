namespace Samphire.App.Shared;

/// <summary>What somebody who mistyped may have meant.</summary>
public static class Nearest
{
    /// <summary>Longer than any id or field: nobody mistyped that.</summary>
    private const int LongestWord = 100;

    /// <summary>Up to three of the words that are near: few letters apart, or one within the other; the nearest first.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> words) =>
        typed.Length > LongestWord ? [] : Within(Math.Max(2, typed.Length / 3), typed, words);

    /// <summary>The three nearest of the words, however far they are; of a very long one its beginning is compared.</summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> words) =>
        Within(int.MaxValue, typed.Length > LongestWord ? typed[..LongestWord] : typed, words);

    private static IReadOnlyList<string> Within(int most, string typed, IEnumerable<string> words)
    {
        var sought = typed.ToLowerInvariant();
        return [.. words
            .Select(word => (Word: word, Distance: Distance(sought, word)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .Take(3)];
    }

    // A part of a dotted id ("groomed-online") is as near as it is to the last part.
    private static int Distance(string typed, string word)
    {
        var whole = Edits(typed, word);
        var part = word[(word.LastIndexOf('.') + 1)..];
        var within = typed.Length >= 4 && word.Contains(typed, StringComparison.Ordinal) ? 1 : int.MaxValue;
        return Math.Min(Math.Min(whole, Edits(typed, part)), within);
    }

    private static int Edits(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, 1 + Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
