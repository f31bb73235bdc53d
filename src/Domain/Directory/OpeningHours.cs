using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>From and up to, but not including, a time of day; a span that runs to midnight has no end of its own.</summary>
public sealed record HoursSpan(DayOfWeek Day, TimeOnly From, TimeOnly? To)
{
    public bool Holds(TimeOnly time) => time >= From && (To is null || time < To);

    public bool Overlaps(HoursSpan other) =>
        Day == other.Day && (To is null || other.From < To) && (other.To is null || From < other.To);
}

/// <summary>A day on which a desk is closed for a reason of its own.</summary>
public sealed record ClosedDay(DateOnly Date, string Name);

/// <summary>When a desk is open, by the clock on the wall: always, or by spans of the week, less days on which it is closed.</summary>
public sealed class OpeningHours
{
    private readonly HoursSpan[] spans;
    private readonly ClosedDay[] closedDays;

    /// <param name="spans">Spans of the week; null: always.</param>
    /// <param name="closedOnBankHolidays">Closed on the bank holidays of England.</param>
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

    /// <summary>Open at every hour of every day.</summary>
    public bool NeverCloses => IsAlways && !ClosedOnBankHolidays && closedDays.Length == 0;

    /// <summary>The spans of the week; none where it is always open.</summary>
    public IReadOnlyList<HoursSpan> Spans => spans;

    /// <summary>Days on which the desk is closed for a reason of its own.</summary>
    public IReadOnlyList<ClosedDay> ClosedDays => closedDays;

    /// <summary>The name of the desk's own closed day, or null.</summary>
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
        if ((ClosedOnBankHolidays && bankHolidays.IsHoliday(day)) || ClosedBecause(day) is not null)
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
