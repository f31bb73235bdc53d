using System.Globalization;
using System.Text.RegularExpressions;

namespace Samphire.Bench;

/// <summary>
/// How old a reader must be for a text, by the grade of Flesch and Kincaid plus five. Syllables are counted by their vowels,
/// so a single text may be a year or two out; the mean over many is what counts.
/// </summary>
internal static partial class ReadingAge
{
    private const int Worst = 5;

    public static IEnumerable<string> Report()
    {
        var read = Content.Load().Toolbox.Toolbox.Instrument.Items
            .Select(item => (item.Id, item.Ask, Age: Of(item.Ask)))
            .OrderByDescending(item => item.Age)
            .ToArray();
        yield return $"Reading age of what {read.Length} items ask (Flesch-Kincaid grade + 5): mean {Years(read.Average(item => item.Age))}. The hardest:";
        foreach (var (id, ask, age) in read.Take(Worst))
        {
            yield return $"  {Years(age)}  {id}: {ask}";
        }
    }

    public static double Of(string text)
    {
        var sentences = SentenceEnd().Split(text).Count(part => Word().IsMatch(part));
        var words = Word().Matches(text).Select(word => word.Value).ToArray();
        var syllables = words.Sum(Syllables);
        return (0.39 * words.Length / sentences) + (11.8 * syllables / words.Length) - 15.59 + 5;
    }

    /// <summary>Groups of vowels, less an e that is not heard at the end: "made", "used", "times", but "table", "wanted", "houses".</summary>
    private static int Syllables(string word)
    {
        var heard = SilentEnding().Replace(word.ToLowerInvariant(), "");
        return Math.Max(1, Vowels().Count(heard));
    }

    private static string Years(double age) => age.ToString("F1", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[.!?:;]+(\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z0-9]+(['’][A-Za-z]+)?")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<=[aeiouy].*)(?<![^aeiouy]l)e$|(?<=[aeiouy].*[^aeiouytd])ed$|(?<=[aeiouy].*[^aeiouyscxzgh])es$")]
    private static partial Regex SilentEnding();
}
