namespace Samphire.Domain.Shared;

/// <summary>
/// The bank holidays of England for the years in the pack. A holiday on a weekend and its substitute day are both in
/// the list. In other years no holiday is counted, and an answer must say so (<see cref="Covers"/>).
/// </summary>
public sealed class BankHolidays
{
    private readonly int[] years;
    private readonly int[] days;
    private readonly int[] computedYears;

    /// <param name="years">The years that the pack lists.</param>
    /// <param name="days">The holidays of those years.</param>
    /// <param name="computedYears">Years whose days were computed by rule, because they have not been published.</param>
    public BankHolidays(IReadOnlyList<int> years, IReadOnlyList<DateOnly> days, IReadOnlyList<int> computedYears)
    {
        this.computedYears = [.. computedYears];
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

    public bool IsComputed(DateOnly day) => computedYears.Contains(day.Year);

    public bool IsHoliday(DateOnly day) => Array.BinarySearch(days, day.DayNumber) >= 0;

    /// <summary>Counts Monday to Friday, without the bank holidays of England.</summary>
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
