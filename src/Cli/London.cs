using Samphire.Domain.Shared;

namespace Samphire.Cli;

/// <summary>The zone by which desks open and days are counted.</summary>
internal static class London
{
    public static LocalTime Time() => new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
