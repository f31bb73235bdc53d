using System.Globalization;
using System.Text.RegularExpressions;

namespace Samphire.Domain.Shared;

/// <summary>A time of day as it was read from somebody's words.</summary>
/// <param name="Time">The time; in the morning if the half of the day is not known.</param>
/// <param name="HalfUnknown">From 1:00 to 12:59, without am or pm.</param>
/// <param name="About">The writer was not sure of the minute: "9ish".</param>
public sealed record TimeReading(TimeOnly Time, bool HalfUnknown = false, bool About = false)
{
    // One time, or two if the half of the day is not known.
    public IEnumerable<TimeOnly> Possible => HalfUnknown ? [Time, Time.AddHours(12)] : [Time];
}

/// <summary>
/// Times of day as people write them: 9:30pm, 9.30 pm, 2130, 21:30 hrs, about 9pm, 9ish, half past nine, 12 noon.
/// </summary>
public static partial class WrittenTime
{
    // Anything longer is a story and no time.
    private const int Longest = 100;

    private static readonly string[] Hours =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, int> MinuteWords = new(StringComparer.Ordinal)
    {
        ["five"] = 5,
        ["ten"] = 10,
        ["a quarter"] = 15,
        ["quarter"] = 15,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["twenty five"] = 25,
        ["half"] = 30,
        ["thirty"] = 30,
        ["thirty five"] = 35,
        ["forty"] = 40,
        ["forty five"] = 45,
        ["fifty"] = 50,
        ["fifty five"] = 55,
    };

    private enum Half
    {
        // "21:30 hrs": the time of a clock with 24 hours.
        WholeDay,
        Morning,
        Afternoon,
        Night,
    }

    /// <summary>Null if no time of day can be read, as in "after school" or "9 to 10pm".</summary>
    public static TimeReading? Read(string raw)
    {
        if (raw.Length > Longest)
        {
            return null;
        }

        var text = TextCleaner.Plain(raw).ToLowerInvariant().Replace('\u2019', '\'').Trim(' ', ',', ';', '-');
        var about = Before().Match(text);
        text = text[about.Length..];
        var isAbout = TakeAfter(ref text) || about.Groups["about"].Success;
        var half = HalfOf(ref text);
        isAbout |= TakeAfter(ref text);
        return Clock(text, half) is { } time ? time with { About = isAbout } : null;
    }

    // Takes "ish" and the like from the end of the text.
    private static bool TakeAfter(ref string text)
    {
        var match = After().Match(text);
        text = match.Success ? text[..match.Index] : text;
        return match.Success;
    }

    private static TimeReading? Clock(string text, Half? half)
    {
        switch (text)
        {
            case "midday" or "noon" or "12 noon" or "12 midday" or "twelve noon":
                return new TimeReading(new TimeOnly(12, 0));
            case "midnight" or "12 midnight" or "twelve midnight" or "24:00" or "2400":
                return new TimeReading(TimeOnly.MinValue);
        }

        var digits = Digits().Match(text);
        if (digits.Success)
        {
            return InHalf(Number(digits.Groups["hour"]), digits.Groups["minute"].Success ? Number(digits.Groups["minute"]) : null, half);
        }

        return InWords(text) is { } said ? InHalf(said.Hour, said.Minute, half) : null;
    }

    // "half past nine", "half nine", "10 to 9", "quarter past nine", "nine thirty", "nine o'clock".
    private static (int Hour, int Minute)? InWords(string text)
    {
        var words = Words().Match(text);
        if (!words.Success || HourOf(words.Groups["hour"].Value) is not { } hour)
        {
            return null;
        }

        if (words.Groups["then"].Success)
        {
            return MinuteWords.TryGetValue(words.Groups["then"].Value.Replace('-', ' '), out var then) && then > 5 ? (hour, then) : null;
        }

        if (!words.Groups["minutes"].Success)
        {
            return (hour, 0);
        }

        var name = words.Groups["minutes"].Value.Replace('-', ' ');
        var minutes = MinuteWords.TryGetValue(name, out var known) ? known : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 60;
        return (words.Groups["side"].Value, minutes) switch
        {
            ("", 30) => (hour, 30),
            ("past", < 60) => (hour, minutes),
            ("to", > 0 and < 60) => (hour == 1 ? 12 : hour - 1, 60 - minutes),
            _ => null,
        };
    }

    // A bare hour, without minutes, is read from 1 to 23.
    private static TimeReading? InHalf(int hour, int? minute, Half? half)
    {
        if (minute is > 59 || hour > 23 || (half == Half.WholeDay && minute is null) || (hour == 0 && (minute is null || half is not (null or Half.WholeDay))))
        {
            return null;
        }

        var inMorning = new TimeOnly(hour % 12, minute ?? 0);
        return (half, hour) switch
        {
            (Half.WholeDay, _) or (null, 0 or > 12) => new TimeReading(new TimeOnly(hour, minute ?? 0)),
            (null, _) => new TimeReading(inMorning, HalfUnknown: true),
            (Half.Morning, > 12) => null,
            (Half.Morning, _) => new TimeReading(inMorning),
            (Half.Night, < 5 or 12) => new TimeReading(inMorning),
            _ => new TimeReading(inMorning.AddHours(12)),
        };
    }

    // Takes the words for the half of the day from the end of the text.
    private static Half? HalfOf(ref string text)
    {
        var match = HalfWords().Match(text);
        if (!match.Success)
        {
            return null;
        }

        text = text[..match.Index].TrimEnd(' ', '-');
        return match.Groups["day"].Success ? Half.WholeDay
            : match.Groups["am"].Success ? Half.Morning
            : match.Groups["night"].Success ? Half.Night
            : Half.Afternoon;
    }

    private static int? HourOf(string word) =>
        Array.IndexOf(Hours, word) is var at and >= 0 ? at + 1
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number
        : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<about>(?:at )?(?:about|around|approximately|approx\.?|roughly|maybe|probably|perhaps|possibly|circa|just (?:after|before)|shortly (?:after|before)|nearly|almost|gone|c\.?(?= ?\d)|~)) ?|at )?", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?: ?-?ish| or so| or thereabouts| approximately| approx\.?| maybe| probably| i think| ?\?)$", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"(?: ?-?(?:(?<am>a\.?m\.?)|(?<pm>p\.?m\.?))| ?(?<day>hours|hrs\.?|hr|h)|,? (?:(?<am>(?:in the |this |that )?morning)|(?<pm>(?:in the |this |that |yesterday )?(?:afternoon|evening))|(?<night>(?:at |last |that )?night|tonight)))$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfWords();

    [GeneratedRegex(@"^(?:(?<hour>\d{1,2})(?: ?[:.h] ?| )(?<minute>\d{2})(?::\d{2})?|(?<hour>\d{1,2})(?<minute>\d{2})|(?<hour>\d{1,2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:(?:(?<minutes>a quarter|quarter|half|five|ten|twenty(?:[ -]five)?|\d{1,2})(?: minutes?| mins?)? (?:(?<side>past|to) )?)?(?<hour>[a-z]+|\d{1,2})(?: ?o'? ?clock)?|(?<hour>[a-z]+) (?<then>[a-z]+(?:[ -][a-z]+)?))$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
