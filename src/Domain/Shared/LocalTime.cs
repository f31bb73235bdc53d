namespace Samphire.Domain.Shared;

/// <summary>Local time where the desks are, with British Summer Time. App passes the time zone in.</summary>
public sealed class LocalTime(TimeZoneInfo zone)
{
    /// <summary>The local date, by which ages, links and reviews are counted.</summary>
    public DateOnly DateAt(DateTimeOffset moment) => DateOnly.FromDateTime(DateTimeAt(moment));

    public DateTime DateTimeAt(DateTimeOffset moment) => ShownAt(moment).DateTime;

    // The same moment, with the local offset.
    public DateTimeOffset ShownAt(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>
    /// The first moment with this local time. If the clocks go forward over it, the moment at which they change.
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

    // The clocks go forward over this time.
    public bool IsInvalid(DateTime wall) => zone.IsInvalidTime(wall);

    // The clocks go back over this time.
    public bool IsAmbiguous(DateTime wall) => zone.IsAmbiguousTime(wall);
}
