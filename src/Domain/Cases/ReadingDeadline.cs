using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// When an unread concern is escalated to a named person: immediately if the child is or may be young, soon if it is
/// act now, otherwise after a number of hours in which the desk was open.
/// </summary>
public sealed class ReadingDeadline(UnreadConcern deadlines, BankHolidays bankHolidays, LocalTime localTime)
{
    // No desk is closed for longer. For one that never opens, the hours count as used up at once.
    private const int DaysToLookAhead = 366;

    public DateTimeOffset EscalatesAt(DateTimeOffset sentAt, bool actNow, AgeReading age, OpeningHours hours)
    {
        if (ActNow.IsOrMayBeUnder(age, deadlines.AtOnceUnderAge))
        {
            return sentAt;
        }

        var afterOpenHours = AfterOpenHours(sentAt, TimeSpan.FromHours(deadlines.OpenHours), hours);
        var afterActNow = sentAt.AddHours(deadlines.ActNowHours);
        return actNow && afterActNow < afterOpenHours ? afterActNow : afterOpenHours;
    }

    /// <summary>
    /// The last day on which the reporter must hear who has the concern, and whether and why it was accepted.
    /// </summary>
    public DateOnly AnswerDueOn(DateTimeOffset sentAt, int withinWorkingDays) =>
        bankHolidays.AddWorkingDays(localTime.DateAt(sentAt), withinWorkingDays);

    private DateTimeOffset AfterOpenHours(DateTimeOffset from, TimeSpan needed, OpeningHours hours)
    {
        var left = needed;
        var today = localTime.DateAt(from);
        for (var ahead = 0; ahead <= DaysToLookAhead; ahead++)
        {
            foreach (var (opens, closes) in OpenOn(today.AddDays(ahead), hours))
            {
                var starts = opens > from ? opens : from;
                if (closes - starts >= left)
                {
                    return localTime.ShownAt(starts + left);
                }

                left -= closes > starts ? closes - starts : TimeSpan.Zero;
            }
        }

        return localTime.ShownAt(from + needed);
    }

    // Exact on a night when the clocks change.
    private IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> OpenOn(DateOnly day, OpeningHours hours)
    {
        if (hours.ClosesForHoliday(day, bankHolidays) || hours.ClosedBecause(day) is not null)
        {
            return [];
        }

        var midnight = localTime.FirstMomentOf(day.AddDays(1), TimeOnly.MinValue);
        return hours.IsAlways
            ? [(localTime.FirstMomentOf(day, TimeOnly.MinValue), midnight)]
            : hours.Spans.Where(span => span.Day == day.DayOfWeek).OrderBy(span => span.From).Select(span =>
                (localTime.FirstMomentOf(day, span.From), span.To is { } to ? localTime.FirstMomentOf(day, to) : midnight));
    }
}
