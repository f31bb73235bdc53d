using System.Globalization;

namespace Samphire.Domain.Shared;

/// <summary>Dates and times as users read them: "21 November 2026", "11:10pm", "midday".</summary>
public static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Of(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    // "November 2026"
    public static string MonthOf(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    // "Saturday 21 November 2026"
    public static string WithDay(DateOnly date) => $"{date.DayOfWeek} {Of(date)}";

    // "11:10pm", "8am", "midday", "midnight"
    public static string Of(TimeOnly time)
    {
        if (time is { Minute: 0, Hour: 0 or 12 })
        {
            return time.Hour == 0 ? "midnight" : "midday";
        }

        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        var minutes = time.Minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{time.Minute:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{hour}{minutes}{(time.Hour < 12 ? "am" : "pm")}");
    }

    // "Saturday 21 November 2026 at 11:10pm"
    public static string WithDay(DateTime wall) =>
        $"{WithDay(DateOnly.FromDateTime(wall))} at {Of(TimeOnly.FromDateTime(wall))}";

    // "11:10pm on Saturday 21 November 2026"
    public static string TimeFirst(DateTime wall) =>
        $"{Of(TimeOnly.FromDateTime(wall))} on {WithDay(DateOnly.FromDateTime(wall))}";

    // "8am on Monday" within the coming week, when the day's name is unambiguous; otherwise with the date.
    public static string TimeFirst(DateTime wall, DateOnly today)
    {
        var day = DateOnly.FromDateTime(wall);
        return day.DayNumber - today.DayNumber is >= 0 and < 7
            ? $"{Of(TimeOnly.FromDateTime(wall))} on {day.DayOfWeek}"
            : TimeFirst(wall);
    }
}
