using System.Globalization;

namespace Samphire.Domain.Shared;

/// <summary>A date as precisely as somebody knows it: the day itself, or about a day, a month or a year.</summary>
public sealed record PartialDate
{
    private PartialDate(int year, int? month, int? day, bool approximate)
    {
        Year = year;
        Month = month;
        Day = day;
        Approximate = approximate;
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public bool Approximate { get; private init; }

    public DateOnly? Exact => Day is null ? null : new DateOnly(Year, Month!.Value, Day.Value);

    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public static PartialDate On(DateOnly day, bool approximate = false) => new(day.Year, day.Month, day.Day, approximate);

    public static PartialDate About(int year, int? month = null) =>
        new(new DateOnly(year, month ?? 1, 1).Year, month, null, approximate: true);

    // Sure, but without the day, or without the month and the day.
    public static PartialDate In(int year, int? month = null) => About(year, month) with { Approximate = false };

    // "21 November 2026", "June 2012", "About 21 November 2026", "About November 2026", "About 2026"
    public override string ToString()
    {
        var date = Day is not null ? DateText.Of(Earliest)
            : Month is not null ? DateText.MonthOf(Earliest)
            : Year.ToString(CultureInfo.InvariantCulture);
        return Approximate ? $"About {date}" : date;
    }
}
