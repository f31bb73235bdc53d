using System.Collections.Frozen;

namespace Samphire.Domain.Shared;

/// <summary>
/// The bank holidays of England, for the years that the pack knows. Outside those years none is counted, and whoever
/// answers must say so (<see cref="Covers"/>).
/// </summary>
public sealed class BankHolidays(IEnumerable<int> years, IEnumerable<DateOnly> days)
{
    private readonly FrozenSet<int> years = years.ToFrozenSet();
    private readonly FrozenSet<DateOnly> days = days.ToFrozenSet();

    public int FirstYear => years.Min();

    public int LastYear => years.Max();

    public bool Covers(DateOnly day) => years.Contains(day.Year);

    public bool IsHoliday(DateOnly day) => days.Contains(day);

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
