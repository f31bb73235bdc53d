using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samphire.App.Store;

/// <summary>
/// Times in the store are UTC and to the millisecond, so that both databases return exactly what was saved.
/// </summary>
public static class Timestamps
{
    public static DateTimeOffset Now(TimeProvider clock) => TruncateToMilliseconds(clock.GetUtcNow());

    public static DateTimeOffset TruncateToMilliseconds(DateTimeOffset moment)
    {
        var universal = moment.ToUniversalTime();
        return universal.AddTicks(-(universal.Ticks % TimeSpan.TicksPerMillisecond));
    }
}

/// <summary>SQLite has no type for times. As text of fixed width they sort correctly.</summary>
internal sealed class TimestampTextConverter() : ValueConverter<DateTimeOffset, string>(
    moment => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));
