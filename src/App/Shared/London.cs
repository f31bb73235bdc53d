using Samphire.Domain.Shared;

namespace Samphire.App.Shared;

/// <summary>The zone by which desks open and days are counted.</summary>
public static class London
{
    public static LocalTime Time() => new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
