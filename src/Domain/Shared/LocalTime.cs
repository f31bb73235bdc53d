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

    /// <summary>
    /// Every moment that somebody may mean by this local time, the earliest first. There are two if the clocks go back
    /// over it. If they go forward over it: the moment at which they change, and what a clock shows that was not changed.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> MomentsOf(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        var first = FirstMomentOf(day, time);
        return zone.IsInvalidTime(wall) ? [first, ShownAt(new DateTimeOffset(wall, zone.GetUtcOffset(first.AddMinutes(-1))))]
            : zone.IsAmbiguousTime(wall) ? [first, new DateTimeOffset(wall, zone.GetAmbiguousTimeOffsets(wall).Min())]
            : [first];
    }

    // The clocks go forward over this time.
    public bool IsInvalid(DateTime wall) => zone.IsInvalidTime(wall);

    // The clocks go back over this time.
    public bool IsAmbiguous(DateTime wall) => zone.IsAmbiguousTime(wall);
}
