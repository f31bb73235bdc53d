using System.Globalization;
using System.Text;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// The initials of a child for screens that others may see: "O.N.", also from a name without capitals, or in a script that
/// has none. A description ("the girl with the red bicycle") or "not known" becomes "a child".
/// </summary>
public static class Initials
{
    public const string None = "a child";

    // A name of more words without capitals is a description.
    private const int MostWordsWithoutCapitals = 3;

    // What is written where there is no name, and what a description begins with or contains.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "one", "some", "somebody", "someone", "nobody", "no", "none", "not", "na", "n/a", "nil", "tbc", "unknown", "known", "unsure",
        "sure", "unclear", "unidentified", "anonymous", "anon", "unnamed", "name", "names", "withheld", "given", "yet", "know", "don't", "dont", "do", "does", "doesn't",
        "i", "we", "me", "my", "our", "his", "her", "their", "she", "he", "they", "is", "was", "are", "has", "have", "called", "who", "whose", "which", "what",
        "with", "without", "in", "on", "at", "of", "from", "to", "and", "or", "by", "near", "for", "about", "around", "maybe", "possibly", "probably", "looks", "like",
        "girl", "girls", "boy", "boys", "child", "children", "kid", "kids", "baby", "toddler", "infant", "teen", "teens", "teenager", "teenage", "pupil", "student",
        "young", "person", "youth", "youngster", "lad", "lass", "female", "male", "woman", "man", "lady", "friend", "sister", "brother", "daughter", "son", "sibling",
        "cousin", "niece", "nephew", "twin", "twins", "victim", "other", "another", "same", "little", "small", "tall", "short", "thin", "slim", "blonde", "blond",
        "dark", "fair", "hair", "haired", "white", "black", "brown", "asian", "mixed", "race", "british", "english", "european", "african", "year", "years",
        "yr", "yrs", "old", "aged", "age", "wearing", "coat", "jacket", "hoodie", "uniform", "school",
    };

    public static string Of(string? name)
    {
        // Words in front of the name say what somebody is: "White boy, maybe Tom".
        var words = Words(name).ToList();
        var named = words.SkipWhile(NoNames.Contains).Where(BeginsName).ToList();
        if (named.Count == 0 && words.Count <= MostWordsWithoutCapitals && !words.Exists(NoNames.Contains))
        {
            named = words;
        }

        return named switch
        {
            [] => None,
            [var only] => $"{First(only)}.",
            [var one, .., var last] => $"{First(one)}.{First(last)}.",
        };
    }

    // Whether a word says what somebody is, or that no name is known.
    internal static bool IsNoName(string word) => NoNames.Contains(word);

    /// <summary>False for "not known", "girl" and the like, which name nobody.</summary>
    public static bool IsName(string? name) => Words(name).Any(word => !NoNames.Contains(word));

    // Each from its first letter to its last.
    private static IEnumerable<string> Words(string? name) => TextCleaner.Name(name ?? "").Replace('\u2019', '\'')
        .Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => new string([.. word.EnumerateRunes().SkipWhile(rune => !Rune.IsLetter(rune)).SelectMany(rune => rune.ToString())]).TrimEnd('.', ')', '"', '\'', '\u201D', '?', '!', ':'))
        .Where(word => word.Length > 0);

    // With a capital, or in a script without capitals.
    private static bool BeginsName(string word) =>
        Rune.GetUnicodeCategory(word.EnumerateRunes().First()) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;

    // As readers of its script see it: with its marks.
    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
