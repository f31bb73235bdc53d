using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>Local time in London, and times written as people read them there.</summary>
public static class London
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static LocalTime Time { get; } = new(Zone);

    /// <summary>
    /// "2026-11-21 23:10", with or without seconds, in local time; a time that occurs twice or never is a mistake in
    /// the test.
    /// </summary>
    public static DateTimeOffset At(string wall)
    {
        var read = DateTime.ParseExact(wall, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None);
        return Zone.IsInvalidTime(read) || Zone.IsAmbiguousTime(read)
            ? throw new ArgumentException($"{wall} is twice or never in London; write the offset.", nameof(wall))
            : new DateTimeOffset(read, Zone.GetUtcOffset(read));
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
