using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.App.Input;

/// <summary>
/// Dates and times in ISO 8601: 2026-11-21, 2026-11-21T23:10, 2026-11-21T23:10:05.5Z, 2026-11-21T23:10+00:00. Seconds
/// may be left out, and Z is accepted as an offset. Moments must lie in the years 1900 to 2199, so that every rule can
/// calculate with them.
/// </summary>
public static class IsoTime
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static DateTimeOffset? Moment(string text)
    {
        if (Parse(text) is not { Offset: { } offset } read)
        {
            return null;
        }

        return new DateTimeOffset(read.Wall, offset);
    }

    public static DateTime? Wall(string text) => Parse(text) is { Offset: null } read ? read.Wall : null;

    public static bool IsDateOrTime(string text) => Date(text) is not null || Parse(text) is not null;

    public static string Written(DateOnly date) => IsoText.Of(date);

    public static string Written(DateTimeOffset moment) => IsoText.Of(moment);

    private static (DateTime Wall, TimeSpan? Offset)? Parse(ReadOnlySpan<char> text)
    {
        const string Minutes = "yyyy-MM-ddTHH:mm";
        if (text.Length < Minutes.Length || !Exact(text[..Minutes.Length], "yyyy-MM-dd'T'HH:mm", out var wall) || wall.Year is < FirstYear or > LastYear)
        {
            return null;
        }

        var rest = text[Minutes.Length..];
        if (rest is [':', >= '0' and <= '5', >= '0' and <= '9', ..])
        {
            wall = wall.AddSeconds(((rest[1] - '0') * 10) + rest[2] - '0');
            rest = rest[3..];
            if (rest is ['.', >= '0' and <= '9', ..])
            {
                var digits = rest[1..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length - 1;
                wall = wall.AddTicks(Ticks(rest.Slice(1, digits)));
                rest = rest[(digits + 1)..];
            }
        }

        return rest switch
        {
            [] => (wall, null),
            ['Z'] => (wall, TimeSpan.Zero),
            ['+' or '-', .. { Length: 5 }] when Offset(rest) is { } offset => (wall, offset),
            _ => null,
        };
    }

    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        var isTime = TimeOnly.TryParseExact(text[1..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        if (!isTime || time.ToTimeSpan() > TimeSpan.FromHours(14))
        {
            return null;
        }

        return text[0] == '-' ? -time.ToTimeSpan() : time.ToTimeSpan();
    }

    private static long Ticks(ReadOnlySpan<char> fraction)
    {
        long ticks = 0;
        for (var i = 0; i < 7; i++)
        {
            ticks = (ticks * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        return ticks;
    }

    private static bool Exact(ReadOnlySpan<char> text, string format, out DateTime read) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out read);
}
