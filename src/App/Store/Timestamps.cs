using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samphire.App.Store;

/// <summary>Moments as the store keeps them: universal time, to the millisecond, so that both databases give back what was put in.</summary>
public static class Timestamps
{
    public static DateTimeOffset Now(TimeProvider clock) => TruncateToMilliseconds(clock.GetUtcNow());

    public static DateTimeOffset TruncateToMilliseconds(DateTimeOffset moment)
    {
        var universal = moment.ToUniversalTime();
        return universal.AddTicks(-(universal.Ticks % TimeSpan.TicksPerMillisecond));
    }
}

/// <summary>SQLite has no type for moments: as text of one width they sort as they should.</summary>
internal sealed class TimestampTextConverter() : ValueConverter<DateTimeOffset, string>(
    moment => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));
