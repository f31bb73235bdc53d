using System.Globalization;
using System.Text.RegularExpressions;

namespace Samphire.Bench;

/// <summary>
/// The age that a reader needs for a text: the Flesch-Kincaid grade plus five. Syllables are estimated from vowels, so
/// a single text may be a year or two out; the mean over many is what counts.
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

    // Counts groups of vowels, without a silent e in the ending: "made", "used", "times", but not "table", "wanted",
    // "houses".
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
