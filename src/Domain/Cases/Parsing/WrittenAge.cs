using System.Globalization;
using System.Text.RegularExpressions;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Parsing;

/// <summary>
/// Ages as people write them: "14", "13 to 15", "14ish", "fourteen", "Year 9", "under 16", "teenager", "June 2012".
/// </summary>
internal static partial class WrittenAge
{
    // Anything longer is a story and no age.
    private const int Longest = 100;

    // There is no school year on a day that stands for no day (ConcernContext.AnyDay).
    private const int FirstYearOfSchools = 1900;

    private static readonly string[] Numbers =
    [
        "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty one", "twenty two", "twenty three", "twenty four", "twenty five",
    ];

    /// <summary>Null if no age can be read, as in "not known", "over 16" or "primary school".</summary>
    /// <param name="raw">The words as typed.</param>
    /// <param name="today">The day for which the age is read. School years are those of England.</param>
    public static AgeReading? Read(string raw, DateOnly today)
    {
        if (raw.Length > Longest)
        {
            return null;
        }

        var text = Spaces().Replace(TextCleaner.Plain(raw).ToLowerInvariant().Replace('\u2019', '\''), " ").Trim(' ', '.', ',', ';', '"');
        var subject = Subject().Match(text);
        text = text[subject.Length..];
        var before = HedgeBefore().Match(text);
        text = text[before.Length..];
        var after = HedgeAfter().Match(text);
        text = (after.Success ? text[..after.Index] : text).Trim();
        var read = Certain(text, today);
        return before.Groups["about"].Success || after.Success ? read?.About() : read;
    }

    private static AgeReading? Certain(string text, DateOnly today) =>
        Group(text) ?? SchoolYears(text, today) ?? Born(text, today) ?? Under(text) ?? NotYet(text) ?? Months(text) ?? Years(text);

    // What somebody is called by their look is an estimate, so a part of the teens begins a year earlier and ends a
    // year later.
    private static AgeReading? Group(string text) => text switch
    {
        "teenager" or "teenage" or "teen" or "teens" or "in teens" or "in their teens" or "in her teens" or "in his teens" => Of(13, 19),
        _ when Teens().Match(text) is { Success: true } part => part.Groups["part"].Value switch
        {
            "early" or "young" => Of(12, 15),
            "mid" => Of(13, 17),
            _ => Of(16, 19),
        },
        _ => null,
    };

    // "Year 9", "yr 9 or 10", "Y9", "reception". Somebody in Year 9 becomes 14 between 1 September of that year and 31
    // August.
    private static AgeReading? SchoolYears(string text, DateOnly today)
    {
        var years = text switch
        {
            "nursery" or "in nursery" => ((int First, int Last)?)(-1, -1),
            "reception" or "in reception" or "reception class" => (0, 0),
            "sixth form" or "in sixth form" or "in the sixth form" => (12, 13),
            "lower sixth" => (12, 12),
            "upper sixth" => (13, 13),
            _ => NumberedYears(text),
        };
        if (years is not var (first, last) || first > last || today.Year < FirstYearOfSchools)
        {
            return null;
        }

        var begins = today.Month >= 9 ? today.Year : today.Year - 1;
        var oldest = Age.Between(new DateOnly(begins - last - 5, 9, 1), today);
        var youngest = Age.Between(new DateOnly(begins - first - 4, 8, 31), today);
        return youngest is null || oldest is null ? null : AgeReading.Between(youngest, oldest);
    }

    private static (int First, int Last)? NumberedYears(string text)
    {
        var match = SchoolYear().Match(text);
        var first = NumberIn(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? NumberIn(match.Groups["last"].Value) : first;
        return first is >= 1 and <= 13 && last is >= 1 and <= 13 ? (first.Value, last.Value) : null;
    }

    // "June 2012", "06/2012", "2012", "born 3 April 2012", "3/4/2012".
    private static AgeReading? Born(string text, DateOnly today)
    {
        var match = Birth().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var date = new DateDraft { Day = match.Groups["day"].Value, Month = match.Groups["month"].Value, Year = match.Groups["year"].Value };
        return DateReading.Read(date, DatePrecision.Partial).Date is { } born && AgeReading.At(born, today) is { Youngest: not null } age ? age : null;
    }

    private static AgeReading? Under(string text) =>
        UnderAge().Match(text) is { Success: true } match && NumberIn(match.Groups["age"].Value) is { } age and > 0 ? Of(0, age - 1) : null;

    // "nearly 15" is 14, and so is "just turned 14".
    private static AgeReading? NotYet(string text) =>
        Nearly().Match(text) is not { Success: true } match || NumberIn(match.Groups["age"].Value) is not { } age ? null
        : match.Groups["just"].Success ? Of(age, age)
        : age > 0 ? Of(age - 1, age - 1)
        : null;

    private static AgeReading? Months(string text) =>
        InMonths().Match(text) is not { Success: true } match || NumberIn(match.Groups["number"].Value) is not { } number ? null
        : match.Groups["months"].Success ? Of(number / 12, number / 12)
        : number <= 52 ? Of(0, 0)
        : null;

    // "14", "14 and a half", "14 or 15", "between 14 and 15", "13, 14 or 15".
    private static AgeReading? Years(string text)
    {
        text = YearsOld().Replace(text, "");
        if (Half().Match(text) is { Success: true } half)
        {
            return NumberIn(half.Groups["age"].Value) is { } age ? Of(age, age) : null;
        }

        if (NumberIn(text) is { } single)
        {
            return Of(single, single);
        }

        var range = Range().Match(text);
        var ages = (range.Success ? [range.Groups["from"].Value, range.Groups["to"].Value] : List().Split(text)).Select(part => NumberIn(YearsOld().Replace(part.Trim(), ""))).ToList();
        var inOrder = ages.Zip(ages.Skip(1)).All(pair => pair.First <= pair.Second);
        return ages.Contains(null) || !inOrder ? null : Of(ages[0]!.Value, ages[^1]!.Value);
    }

    private static AgeReading? Of(int from, int to) => Age.From(from) is { } youngest && Age.From(to) is { } oldest ? AgeReading.Between(youngest, oldest) : null;

    private static int? NumberIn(string text)
    {
        if (text.Length is >= 1 and <= 3 && text.All(char.IsAsciiDigit))
        {
            return int.Parse(text, CultureInfo.InvariantCulture);
        }

        var at = Array.IndexOf(Numbers, text.Replace('-', ' '));
        return at < 0 ? null : at;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:s?he(?:'s| is)|they(?:'re| are)) )?(?:aged? )?")]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?<about>about|around|approximately|approx\.?|roughly|maybe|(?:may|might|could) be|probably|perhaps|possibly|i think|i guess|circa|say|(?:(?:s?he|they) )?(?:looks?|seems?)(?: like)?|ca?\.?(?= ?\d)|~) ?)*(?:an? (?=[a-z]))?")]
    private static partial Regex HedgeBefore();

    [GeneratedRegex(@"(?:(?: ?-?ish| or so| or thereabouts| approximately| approx\.?| maybe| probably| i think| ?\?)+)$")]
    private static partial Regex HedgeAfter();

    [GeneratedRegex(@"^(?:in (?:her|his|their|the) )?(?<part>early|young|mid|late|older)[ -](?:teens?|teenager)$")]
    private static partial Regex Teens();

    [GeneratedRegex(@"^(?:in )?(?:school )?(?:years?|yrs?\.?|y) ?(?:group )?(?<first>\d{1,2}|(?<= )[a-z]+)(?:(?: ?- ?| ?/ ?| or | to )(?:(?:year|yr\.?|y) ?)?(?<last>\d{1,2}|[a-z]+))?(?: pupil| student| at school)?$")]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"^(?:born |dob:? |date of birth:? )?(?:in |on )?(?:(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ /.-])?(?<month>\d{1,2}|[a-z]{3,9})[ /.-])?(?<year>\d{4})$")]
    private static partial Regex Birth();

    [GeneratedRegex(@"^(?:(?:under|below|younger than|less than|not yet|u(?=\d)|<)[ -]?)(?:the age of )?(?<age>\d{1,3}|[a-z]+(?:[ -][a-z]+)?)(?: years old| years| yrs)?$")]
    private static partial Regex UnderAge();

    [GeneratedRegex(@"^(?:(?<just>just (?:turned|gone)|only just|just|still|recently turned)|nearly|almost|coming up to|going on|soon|turning) (?<age>\d{1,3}|[a-z]+(?:[ -][a-z]+)?)(?: years old| years| yrs)?$")]
    private static partial Regex Nearly();

    [GeneratedRegex(@"^(?<number>\d{1,3}|[a-z]+) (?:(?<months>months?)|weeks?|days?)(?: old)?$")]
    private static partial Regex InMonths();

    [GeneratedRegex(@"(?:[ -]?(?:years?|yrs?|y/o|y\.o|yo)|(?<=\d) ?y)\.?(?:[ -](?:old|of age))?(?:[ -](?:girl|boy|child|male|female))?$")]
    private static partial Regex YearsOld();

    [GeneratedRegex(@"^(?<age>\d{1,3}|[a-z]+)(?: ?(?:and a half|1/2|\u00BD|\.5)|(?: ?years?| ?yrs?)?,?(?: and)? \d{1,2} months?)$")]
    private static partial Regex Half();

    [GeneratedRegex(@"^(?:(?:from )?(?<from>[^/-]+?)(?: ?- ?| ?/ ?| to )(?<to>[^/-]+)|between (?<from>.+?)(?: and | or | to | ?- ?)(?<to>.+))$")]
    private static partial Regex Range();

    [GeneratedRegex(@",? or(?: maybe| perhaps| possibly)? |, ?")]
    private static partial Regex List();
}
