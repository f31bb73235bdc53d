namespace Samphire.Domain.Shared;

/// <summary>
/// The bank holidays of England, for the years that the pack knows. Outside those years none is counted, and whoever
/// answers must say so (<see cref="Covers"/>).
/// </summary>
public sealed class BankHolidays
{
    private readonly int[] years;
    private readonly int[] days;

    public BankHolidays(IReadOnlyList<int> years, IReadOnlyList<DateOnly> days)
    {
        this.years = [.. years];
        this.days = new int[days.Count];
        for (var i = 0; i < days.Count; i++)
        {
            this.days[i] = days[i].DayNumber;
        }

        Array.Sort(this.years);
        Array.Sort(this.days);
    }

    public int FirstYear => years[0];

    public int LastYear => years[^1];

    public bool Covers(DateOnly day) => Array.BinarySearch(years, day.Year) >= 0;

    public bool IsHoliday(DateOnly day) => Array.BinarySearch(days, day.DayNumber) >= 0;

    /// <summary>The date that is so many working days later: Monday to Friday, bank holidays of England left out.</summary>
    public DateOnly AddWorkingDays(DateOnly from, int workingDays)
    {
        var day = from;
        for (var counted = 0; counted < workingDays;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day))
            {
                counted++;
            }
        }

        return day;
    }
}
