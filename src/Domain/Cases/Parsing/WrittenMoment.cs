using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Parsing;

/// <summary>
/// The moment that somebody means by a time of day on Act now: the latest that has been, on either side of a change of
/// the clocks. Nothing is recorded in the future, or before the concern began.
/// </summary>
internal sealed class WrittenMoment(DateTimeOffset began, DateTimeOffset now, LocalTime localTime)
{
    public const string NotATime = "Enter a time, like 9:30pm";

    // A whole time that is later than now is from the evening before only just after midnight; otherwise it is a mistake.
    private static readonly TimeSpan LongestSince = TimeSpan.FromHours(12);

    /// <param name="time">The time of day as it was read.</param>
    /// <param name="day">The day that the writer gave; null for today, or yesterday just after midnight.</param>
    /// <returns>The moment, or the message. Exactly one of them is null.</returns>
    public (DateTimeOffset? At, string? Problem) Of(TimeReading? time, DateOnly? day)
    {
        if (time is null)
        {
            return (null, NotATime);
        }

        var today = localTime.DateAt(now);
        DateOnly[] days = day is { } given ? [given] : [today, today.AddDays(-1)];
        var past = days.SelectMany(on => time.Possible.SelectMany(possible => localTime.MomentsOf(on, possible))).Where(moment => moment <= now).ToList();
        if (past.Count == 0 || (day is null && localTime.DateAt(past.Max()) != today && now - past.Max() >= LongestSince))
        {
            return (null, "The time must not be in the future");
        }

        // A time is written to the minute, and the concern may have begun within that minute.
        var latest = past.Max();
        return latest >= began ? (latest, null)
            : latest.AddMinutes(1) > began ? (began, null)
            : (null, $"The time must not be before this concern was started, at {DateText.TimeFirst(localTime.DateTimeAt(began))}. If it was earlier, enter that time and write the true time after the name");
    }
}
