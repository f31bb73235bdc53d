using Samphire.Domain.Shared;

namespace Samphire.App.Shared;

/// <summary>The time zone of opening hours, days and deadlines.</summary>
public static class London
{
    public static LocalTime Time() => new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
