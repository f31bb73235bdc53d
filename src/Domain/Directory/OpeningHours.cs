using System.Collections.Frozen;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>From and up to, but not including, a time of day; a span that runs to midnight has no end of its own.</summary>
public sealed record HoursSpan(DayOfWeek Day, TimeOnly From, TimeOnly? To)
{
    public bool Holds(TimeOnly time) => time >= From && (To is null || time < To);

    public bool Overlaps(HoursSpan other) =>
        Day == other.Day && (To is null || other.From < To) && (other.To is null || From < other.To);
}

/// <summary>When a desk is open, by the clock on the wall: always, or by spans of the week, less days on which it is closed.</summary>
public sealed class OpeningHours
{
    private readonly HoursSpan[][] byDay;
    private readonly FrozenDictionary<DateOnly, string> closedOn;

    public OpeningHours(IReadOnlyList<HoursSpan>? spans, bool closedOnBankHolidays, IReadOnlyDictionary<DateOnly, string> closedOn)
    {
        IsAlways = spans is null;
        ClosedOnBankHolidays = closedOnBankHolidays;
        this.closedOn = closedOn.ToFrozenDictionary();
        byDay = [.. Enum.GetValues<DayOfWeek>().Select(day => (spans ?? []).Where(span => span.Day == day).ToArray())];
        Changes = [.. (spans ?? []).SelectMany(span => new[] { span.From, span.To ?? TimeOnly.MinValue }).Append(TimeOnly.MinValue).Distinct().Order()];
    }

    public bool IsAlways { get; }

    public bool ClosedOnBankHolidays { get; }

    /// <summary>Open at every hour of every day.</summary>
    public bool NeverCloses => IsAlways && !ClosedOnBankHolidays && closedOn.Count == 0;

    /// <summary>The times of day at which it may open or close.</summary>
    public IReadOnlyList<TimeOnly> Changes { get; }

    /// <summary>The name of the desk's own closed day, or null.</summary>
    public string? ClosedBecause(DateOnly day) => closedOn.GetValueOrDefault(day);

    public bool IsOpen(DateOnly day, TimeOnly time, BankHolidays bankHolidays)
    {
        if ((ClosedOnBankHolidays && bankHolidays.IsHoliday(day)) || closedOn.ContainsKey(day))
        {
            return false;
        }

        return IsAlways || Array.Exists(byDay[(int)day.DayOfWeek], span => span.Holds(time));
    }
}
