using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// When a concern that nobody has read goes up to a named person: at once where the child is or may be young, soon where it
/// is act now, otherwise after hours in which the desk was open and somebody could have read it.
/// </summary>
public sealed class ReadingDeadline(UnreadConcern terms, BankHolidays bankHolidays, LocalTime localTime)
{
    /// <summary>No desk stays shut for longer; one that never opens is taken to have had its hours at once.</summary>
    private const int DaysToLookAhead = 366;

    /// <param name="sentAt">When it was sent, or passed to the desk that has it.</param>
    /// <param name="actNow">Something in it cannot wait.</param>
    /// <param name="age">The child's age as far as it is known.</param>
    /// <param name="hours">When the desk is open.</param>
    public DateTimeOffset EscalatesAt(DateTimeOffset sentAt, bool actNow, AgeReading age, OpeningHours hours)
    {
        if (ActNow.IsOrMayBeUnder(age, terms.AtOnceUnderAge))
        {
            return sentAt;
        }

        var afterOpenHours = AfterOpenHours(sentAt, TimeSpan.FromHours(terms.OpenHours), hours);
        var afterActNow = sentAt.AddHours(terms.ActNowHours);
        return actNow && afterActNow < afterOpenHours ? afterActNow : afterOpenHours;
    }

    /// <summary>The day by whose end the reporter hears who has the concern, and whether and why it was taken up.</summary>
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

    /// <summary>From when to when the desk is open on a day, in order; a night on which the clocks change is as long as it is.</summary>
    private IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> OpenOn(DateOnly day, OpeningHours hours)
    {
        if ((hours.ClosedOnBankHolidays && bankHolidays.IsHoliday(day)) || hours.ClosedBecause(day) is not null)
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
