using System.Text.RegularExpressions;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// What would show who a source is, read from the two boxes about them: the words of their name, telephone numbers,
/// e-mail addresses, postcodes and streets. A description ("her aunt", "the receptionist") says nothing.
/// </summary>
internal sealed partial class SourceDetails
{
    private const int ShortestWord = 3;

    // A name of more words without capitals is a description.
    private const int MostWordsWithoutCapitals = 3;

    private const int MostWordsOfStreet = 3;

    private static readonly Dictionary<string, string> StreetTypes = Kinds(
        "road rd", "street st str", "lane ln", "avenue ave av", "close cl", "drive dr", "crescent cres", "terrace terr", "place pl", "gardens gdns", "court ct", "square sq",
        "grove gr", "way", "hill", "walk", "row", "mews", "parade", "green", "rise", "view", "quay", "wharf", "cottage", "cottages", "farm", "house", "villas", "park");

    private SourceDetails(IReadOnlySet<string> names, IReadOnlyList<IReadOnlyList<string>> phrases, IReadOnlySet<string> numbers, IReadOnlySet<string> exact) =>
        (Names, Phrases, Numbers, Exact) = (names, phrases, numbers, exact);

    public IReadOnlySet<string> Names { get; }

    // Words in a row: a street, or a name whose words are all short.
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    // In international form.
    public IReadOnlySet<string> Numbers { get; }

    // E-mail addresses and postcodes, in lower case without spaces.
    public IReadOnlySet<string> Exact { get; }

    public static SourceDetails Of(SourceDraft source, ReadPhone readPhone)
    {
        var (name, contact) = (TextCleaner.Kept(source.Name ?? ""), TextCleaner.Kept(source.Contact ?? ""));
        List<IReadOnlyList<string>> phrases = [];
        HashSet<string> numbers = [];
        HashSet<string> exact = [];
        List<Range> taken = [];
        foreach (var text in (string[])[contact, name])
        {
            // What belongs to a street, a number or an address is not a word of the name as well.
            taken.Clear();
            foreach (var found in Exactly(text))
            {
                exact.Add(found.Value);
                taken.Add(found.At);
            }

            foreach (var (number, at) in NumbersIn(text, readPhone))
            {
                numbers.Add(number);
                taken.Add(at);
            }

            foreach (var (street, at) in StreetsIn(text, isName: text == name))
            {
                phrases.Add(street);
                taken.Add(at);
            }
        }

        var words = NameIn(name, taken);
        if (words.Count > 1 && words.All(word => word.Length < ShortestWord))
        {
            phrases.Add(words);
        }

        return new SourceDetails(words.Where(word => word.Length >= ShortestWord).ToHashSet(), phrases, numbers, exact);
    }

    /// <summary>E-mail addresses and postcodes with their places, in lower case without spaces.</summary>
    public static IEnumerable<(string Value, Range At)> Exactly(string text) =>
        from found in EmailOrPostcode().Matches(text)
        select (found.Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), found.Index..(found.Index + found.Length));

    /// <summary>The telephone numbers in a text, in international form, with their places.</summary>
    public static IEnumerable<(string Number, Range At)> NumbersIn(string text, ReadPhone readPhone)
    {
        foreach (Match run in Digits().Matches(text))
        {
            // A number can stand beside another, or beside a house number or a date. The longest part that is one counts.
            var groups = Group().Matches(run.Value);
            for (var first = 0; first < groups.Count; first++)
            {
                for (var last = groups.Count - 1; last >= first; last--)
                {
                    var (from, to) = (groups[first].Index, groups[last].Index + groups[last].Length);
                    if (readPhone(run.Value[from..to]) is { } number)
                    {
                        yield return (number.International, (run.Index + from)..(run.Index + to));
                        first = last;
                        break;
                    }
                }
            }
        }
    }

    /// <summary>A word as a street is compared: "rd" is "road".</summary>
    public static string Street(string word) => StreetTypes.GetValueOrDefault(word, word);

    // "14 marsh lane", "Marsh Lane": the words after a house number, or those with a capital. In the box for a name,
    // "Tom Green" is a name and "neighbour on Marsh Lane" has a street.
    private static IEnumerable<(IReadOnlyList<string> Street, Range At)> StreetsIn(string text, bool isName)
    {
        var words = FoldedWord.In(text);
        for (var type = 1; type < words.Count; type++)
        {
            if (!StreetTypes.ContainsKey(words[type].Text))
            {
                continue;
            }

            var first = type;
            while (first > 0 && type - first < MostWordsOfStreet && IsOfStreet(words[first - 1]))
            {
                first--;
            }

            var hasNumber = first > 0 && char.IsDigit(words[first - 1].Text[0]);
            if (!hasNumber)
            {
                while (first < type && !IsCapital(text, words[first]))
                {
                    first++;
                }
            }

            var isStreet = hasNumber || (isName ? first > 0 && SourceWords.Prepositions.Contains(words[first - 1].Text) : IsCapital(text, words[type]));
            if (isStreet && first < type)
            {
                yield return ([.. words.Skip(first).Take(type - first + 1).Select(word => Street(word.Text))], words[first].Start..words[type].End);
            }
        }

        bool IsOfStreet(FoldedWord word) => !char.IsDigit(word.Text[0]) && !SourceWords.Prepositions.Contains(word.Text) && !Initials.IsNoName(word.Text);
    }

    private static List<string> NameIn(string text, IReadOnlyList<Range> taken)
    {
        var words = FoldedWord.In(text).Where(word => word.Text.All(char.IsLetter) && !taken.Any(range => word.Start >= range.Start.Value && word.Start < range.End.Value)).ToList();
        List<string> names = [];
        var (isElsewhere, follows) = (false, false);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            isElsewhere = (isElsewhere && !text[words[at - 1].End..word.Start].Contains(',', StringComparison.Ordinal)) || SourceWords.Prepositions.Contains(word.Text);

            // After a title or another name, a word that also describes is a family name: "Mrs White", "Tom Cook".
            var isName = !isElsewhere && !word.IsOwner && IsCapital(text, word) && (follows || !SourceWords.IsDescription(word.Text));
            if (isName && !SourceWords.Titles.Contains(word.Text))
            {
                names.Add(word.Text);
            }

            follows = isName || SourceWords.Titles.Contains(word.Text);
        }

        if (names.Count > 0)
        {
            return names;
        }

        // Without capitals: "carys pugh", "her aunt carys pugh".
        var plain = words.TakeWhile(word => !SourceWords.Prepositions.Contains(word.Text)).SkipWhile(word => word.IsOwner || SourceWords.IsDescription(word.Text)).ToList();
        return plain.Count <= MostWordsWithoutCapitals && !plain.Exists(word => word.IsOwner || SourceWords.IsDescription(word.Text))
            ? plain.ConvertAll(word => word.Text)
            : [];
    }

    // In a script without capitals, every word.
    public static bool IsCapital(string text, FoldedWord word) => !char.IsLower(text, word.Start);

    private static Dictionary<string, string> Kinds(params string[] kinds) =>
        kinds.Select(kind => kind.Split(' ')).SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0]))).ToDictionary();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmailOrPostcode();

    [GeneratedRegex(@"\+?\(?[0-9](?:[ \u00A0.()-]*[0-9]){5,24}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^ \u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
