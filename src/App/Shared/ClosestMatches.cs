namespace Samphire.App.Shared;

public static class ClosestMatches
{
    // Longer than any id or field, so it is not a typing mistake.
    private const int LongestWord = 100;

    /// <summary>Up to three words, nearest first, that differ in a few letters or contain the typed word.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> words) =>
        typed.Length > LongestWord ? [] : Within(Math.Max(2, typed.Length / 3), typed, words);

    /// <summary>The three nearest words, however distant. Of a very long text only the beginning is compared.</summary>
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

    // "groomed-online" is as close to "actual.groomed-online" as to the part after the dot.
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
