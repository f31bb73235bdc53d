using System.Globalization;

namespace Samphire.Domain.Shared;

/// <summary>Times of day as people write them: 9:30pm, 9.30 pm, 9pm, 21:30, midday, midnight.</summary>
public static class WrittenTime
{
    /// <summary>Null if it is not a time. A bare "9" is not one, because it may be morning or evening.</summary>
    public static TimeOnly? Read(string raw)
    {
        var text = new string([.. raw.Where(letter => !char.IsWhiteSpace(letter)).Select(char.ToLowerInvariant)]);
        if (text is "midday" or "noon")
        {
            return new TimeOnly(12, 0);
        }

        if (text == "midnight")
        {
            return TimeOnly.MinValue;
        }

        var (half, clock) = Half(text);
        var parts = clock.Split(':', '.');
        var hour = Number(parts[0]);
        var minute = parts.Length == 2 && parts[1].Length == 2 ? Number(parts[1]) : parts.Length == 1 && half is not null ? 0 : null;
        return (hour, minute, half) switch
        {
            (null, _, _) or (_, null or > 59, _) => null,
            (_, _, null) when hour <= 23 => new TimeOnly(hour.Value, minute.Value),
            (_, _, not null) when hour is >= 1 and <= 12 => new TimeOnly((hour.Value % 12) + half.Value, minute.Value),
            _ => null,
        };
    }

    // The hours that am or pm adds, and the text before it.
    private static (int? Half, string Clock) Half(string text)
    {
        foreach (var (ending, hours) in new[] { ("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12) })
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return (hours, text[..^ending.Length]);
            }
        }

        return (null, text);
    }

    private static int? Number(string digits) =>
        digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
