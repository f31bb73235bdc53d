using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>Opening hours on one day of the week. The end is not included; null means midnight.</summary>
public sealed record HoursSpan(DayOfWeek Day, TimeOnly From, TimeOnly? To)
{
    public bool Holds(TimeOnly time) => time >= From && (To is null || time < To);

    public bool Overlaps(HoursSpan other) =>
        Day == other.Day && (To is null || other.From < To) && (other.To is null || From < other.To);
}

/// <summary>A day on which a desk is closed for a reason of its own.</summary>
public sealed record ClosedDay(DateOnly Date, string Name);

/// <summary>
/// When a desk is open, in local time: always, or in spans of the week, except on days on which it is closed.
/// </summary>
public sealed class OpeningHours
{
    private readonly HoursSpan[] spans;
    private readonly ClosedDay[] closedDays;

    /// <param name="spans">Null if it is always open.</param>
    /// <param name="closedOnBankHolidays">Whether it closes on the bank holidays of England.</param>
    /// <param name="closedDays">The desk's own closed days.</param>
    public OpeningHours(IReadOnlyList<HoursSpan>? spans, bool closedOnBankHolidays, IReadOnlyList<ClosedDay> closedDays)
    {
        IsAlways = spans is null;
        ClosedOnBankHolidays = closedOnBankHolidays;
        this.spans = [.. spans ?? []];
        this.closedDays = [.. closedDays];
    }

    public bool IsAlways { get; }

    public bool ClosedOnBankHolidays { get; }

    // The area says that a bank holiday on a weekend is a day like any other for its desks, so that only the substitute
    // closes them.
    public bool OpenOnWeekendBankHolidays { get; init; }

    public bool NeverCloses => IsAlways && !ClosedOnBankHolidays && closedDays.Length == 0;

    // Empty if it is always open.
    public IReadOnlyList<HoursSpan> Spans => spans;

    public IReadOnlyList<ClosedDay> ClosedDays => closedDays;

    public bool ClosesForHoliday(DateOnly day, BankHolidays bankHolidays) => ClosedOnBankHolidays
        && bankHolidays.IsHoliday(day)
        && !(OpenOnWeekendBankHolidays && day.DayOfWeek is (DayOfWeek.Saturday or DayOfWeek.Sunday));

    public string? ClosedBecause(DateOnly day)
    {
        foreach (var closed in closedDays)
        {
            if (closed.Date == day)
            {
                return closed.Name;
            }
        }

        return null;
    }

    public bool IsOpen(DateOnly day, TimeOnly time, BankHolidays bankHolidays)
    {
        if (ClosesForHoliday(day, bankHolidays) || ClosedBecause(day) is not null)
        {
            return false;
        }

        foreach (var span in spans)
        {
            if (span.Day == day.DayOfWeek && span.Holds(time))
            {
                return true;
            }
        }

        return IsAlways;
    }
}
