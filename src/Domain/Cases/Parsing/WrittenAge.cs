using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Parsing;

// "14", "about 14", "13 to 15", "13-15".
internal static class WrittenAge
{
    public static AgeReading? Read(string raw)
    {
        var text = raw.Trim().ToLowerInvariant();
        text = text.StartsWith("about ", StringComparison.Ordinal) ? text[6..] : text;
        var ages = text.Replace(" to ", "-", StringComparison.Ordinal).Split('-', '\u2013', '\u2014').Select(Single).ToArray();
        return ages switch
        {
            [{ } age] => AgeReading.Exactly(age),
            [{ } from, { } to] => AgeReading.Between(from, to),
            _ => null,
        };
    }

    private static Age? Single(string raw)
    {
        var digits = raw.Trim();
        return digits.Length is >= 1 and <= 3 && digits.All(char.IsAsciiDigit) ? Age.From(int.Parse(digits, CultureInfo.InvariantCulture)) : null;
    }
}
