namespace Samphire.Domain.Shared;

/// <summary>What the clock on the wall says where the desks are, British Summer Time included. App hands the zone in.</summary>
public sealed class LocalTime(TimeZoneInfo zone)
{
    /// <summary>The date on the wall at a moment: the date by which ages, links and reviews are counted.</summary>
    public DateOnly DateAt(DateTimeOffset moment) => DateOnly.FromDateTime(WallAt(moment));

    /// <summary>Date and time on the wall at a moment.</summary>
    public DateTime WallAt(DateTimeOffset moment) => ShownAt(moment).DateTime;

    /// <summary>The same moment, with the offset that holds here.</summary>
    public DateTimeOffset ShownAt(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>
    /// The first moment at which the wall shows this time; where the clocks jump over it, the moment at which they jump.
    /// </summary>
    public DateTimeOffset FirstMomentOf(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (zone.IsInvalidTime(wall))
        {
            var before = wall;
            while (zone.IsInvalidTime(before))
            {
                before = before.AddMinutes(-1);
            }

            return ShownAt(new DateTimeOffset(before, zone.GetUtcOffset(before)).AddMinutes(1));
        }

        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }

    /// <summary>True where the clocks jump over this time, so that it never is.</summary>
    public bool NeverIs(DateTime wall) => zone.IsInvalidTime(wall);

    /// <summary>True where the clocks go back over this time, so that it is twice.</summary>
    public bool IsTwice(DateTime wall) => zone.IsAmbiguousTime(wall);
}
