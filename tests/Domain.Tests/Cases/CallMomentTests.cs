using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>
/// The moment of a call from the time of day that was typed: the latest that has been, not before the concern began, on
/// both sides of a change of the clocks. Moments are in UTC where two have the same local time.
/// </summary>
public sealed class CallMomentTests
{
    [Theory]
    [InlineData("2026-11-30T22:50Z", "2026-11-30T23:10Z", "10:55", "2026-11-30T22:55Z")]
    [InlineData("2026-11-30T22:50Z", "2026-11-30T23:10Z", "11:05", "2026-11-30T23:05Z")]
    [InlineData("2026-11-30T22:50Z", "2026-11-30T23:10Z", "half past eleven", null)]
    [InlineData("2026-11-29T22:50Z", "2026-11-30T10:10Z", "11:05", "2026-11-29T23:05Z")]
    [InlineData("2026-11-29T22:50Z", "2026-11-30T10:10Z", "9:30", "2026-11-30T09:30Z")]
    [InlineData("2026-11-30T23:50Z", "2026-12-01T00:20Z", "11:55", "2026-11-30T23:55Z")]
    [InlineData("2026-11-30T23:50Z", "2026-12-01T00:20Z", "12:15", "2026-12-01T00:15Z")]
    [InlineData("2026-11-30T22:50Z", "2026-11-30T23:10Z", "2255", "2026-11-30T22:55Z")]
    [InlineData("2026-11-30T22:50Z", "2026-11-30T23:10Z", "about 11pm", "2026-11-30T23:00Z")]
    public void Time_without_am_or_pm_is_the_last_that_has_been(string began, string now, string typed, string? moment) => Check(began, now, typed, moment);

    // On 25 October 2026 2am summer time, 01:00 UTC, became 1am.
    [Theory]
    [InlineData("2026-10-25T00:00Z", "2026-10-25T01:45Z", "1:30am", "2026-10-25T01:30Z")]
    [InlineData("2026-10-25T00:00Z", "2026-10-25T01:45Z", "1:50am", "2026-10-25T00:50Z")]
    [InlineData("2026-10-25T00:00Z", "2026-10-25T00:45Z", "1:30am", "2026-10-25T00:30Z")]
    [InlineData("2026-10-25T00:40Z", "2026-10-25T01:10Z", "1:30am", null)]
    [InlineData("2026-10-25T00:40Z", "2026-10-25T01:10Z", "1:45", "2026-10-25T00:45Z")]
    [InlineData("2026-10-25T00:40Z", "2026-10-25T01:10Z", "1:05am", "2026-10-25T01:05Z")]
    public void Time_that_comes_twice_is_the_latest_that_has_been(string began, string now, string typed, string? moment) => Check(began, now, typed, moment);

    // On 29 March 2026 1am, 01:00 UTC, became 2am summer time.
    [Theory]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T01:40Z", "2:20am", "2026-03-29T01:20Z")]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T01:40Z", "12:45am", "2026-03-29T00:45Z")]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T01:40Z", "1:30am", "2026-03-29T01:30Z")]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T01:20Z", "1:30am", "2026-03-29T01:00Z")]
    [InlineData("2026-03-29T01:10Z", "2026-03-29T01:20Z", "1:30am", null)]
    public void Time_that_does_not_exist_is_what_a_clock_shows_that_was_not_changed(string began, string now, string typed, string? moment) => Check(began, now, typed, moment);

    [Theory]
    [InlineData("2026-11-30T23:05:40Z", "2026-11-30T23:10Z", "11:05pm", "2026-11-30T23:05:40Z")]
    [InlineData("2026-11-30T23:05:40Z", "2026-11-30T23:10Z", "11:04pm", null)]
    public void Nothing_is_recorded_before_the_concern_began(string began, string now, string typed, string? moment) => Check(began, now, typed, moment);

    [Theory]
    [InlineData("2026-10-25T00:30Z", "2026-10-26T00:30Z", "1:30am", "2026-10-25T01:45Z")]
    [InlineData("2026-10-25T01:30Z", "2026-10-26T01:30Z", "1:30am", "2026-10-25T01:45Z")]
    public void Written_report_is_due_24_hours_after_the_true_moment(string call, string due, string typed, string now)
    {
        // The first case is at the first 1:30am, before the second has been.
        var at = Moment(call) < Moment("2026-10-25T01:00Z") ? Moment("2026-10-25T00:50Z") : Moment(now);
        var (record, _) = Parse("2026-10-25T00:00Z", at, typed);

        Assert.Equal(Moment(call), record!.At);
        Assert.Equal(Moment(due), new OutstandingAlert(AlertRecipient.Police, AlertMethod.VoiceNow).After([record], new AlertDeadlines(15, 24)).WriteBy);
    }

    [Theory]
    [InlineData("25", "1:30am", "2026-10-25T01:30Z")]
    [InlineData("24", "11:50pm", "2026-10-24T22:50Z")]
    [InlineData("24", "11:50", "2026-10-24T22:50Z")]
    [InlineData("24", "9pm", null)]
    [InlineData("23", "11:50pm", null)]
    public void Written_report_is_recorded_at_the_latest_such_time_of_its_day(string day, string typed, string? moment)
    {
        var (record, problems) = WrittenRecord.Parse(
            new WrittenDraft { Where = "By hand", When = new DateDraft { Day = day, Month = "10", Year = "2026" }, Time = typed },
            AlertRecipient.Police, Moment("2026-10-24T21:30Z"), Moment("2026-10-25T01:45Z"), London.Time);

        Assert.Equal(moment is null ? null : Moment(moment), record?.At);
        Assert.Equal(moment is null, problems.Count == 1);
    }

    private static void Check(string began, string now, string typed, string? moment)
    {
        var (record, problems) = Parse(began, Moment(now), typed);

        Assert.Equal(moment is null ? null : Moment(moment), record?.At);
        Assert.Equal(moment is null, problems.Any(problem => problem.Field == "Time"));
    }

    private static ParsedAlert Parse(string began, DateTimeOffset now, string typed) => AlertRecord.Parse(
        new AlertDraft { Outcome = "told-them", Who = "R. Ellis", Time = typed }, AlertRecipient.Police, Moment(began), now, London.Time);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
