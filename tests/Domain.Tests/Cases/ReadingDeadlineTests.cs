using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>When an unread concern is escalated to a named person.</summary>
public sealed class ReadingDeadlineTests
{
    private static readonly AgeReading Fourteen = AgeReading.Exactly(Age.From(14)!);
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Monday to Friday, 8am to 7pm, not on bank holidays.</summary>
    private static readonly OpeningHours Office = new(
        [.. Weekdays.Select(day => new HoursSpan(day, new TimeOnly(8, 0), new TimeOnly(19, 0)))], closedOnBankHolidays: true, []);

    private static readonly OpeningHours Always = new(null, closedOnBankHolidays: false, []);

    private static readonly ReadingDeadline Clock = new(new UnreadConcern(1, 4, 13), Assessed.Toolbox.BankHolidays, London.Time);

    [Theory]
    [InlineData("2026-11-21 23:10", "2026-11-23 12:00")]
    [InlineData("2026-11-23 09:15", "2026-11-23 13:15")]
    [InlineData("2026-11-23 15:00", "2026-11-23 19:00")]
    [InlineData("2026-11-23 17:30", "2026-11-24 10:30")]
    [InlineData("2026-11-20 18:00", "2026-11-23 11:00")]
    [InlineData("2026-11-23 07:00", "2026-11-23 12:00")]
    [InlineData("2026-12-24 17:00", "2026-12-29 10:00")]
    public void Reading_deadline_is_after_four_hours_of_the_desks_opening_time(string sent, string up) =>
        Assert.Equal(London.At(up), Clock.EscalatesAt(London.At(sent), actNow: false, Fourteen, Office));

    [Fact]
    public void Act_now_concern_gets_its_reading_deadline_even_while_the_desk_is_closed() =>
        Assert.Equal(London.At("2026-11-22 00:10"), Clock.EscalatesAt(London.At("2026-11-21 23:10"), actNow: true, Fourteen, Office));

    [Fact]
    public void Reading_deadline_is_immediate_where_the_child_is_or_may_be_under_13()
    {
        var sent = London.At("2026-11-21 23:10");

        Assert.Equal(sent, Clock.EscalatesAt(sent, actNow: false, AgeReading.Exactly(Age.From(12)!), Office));
        Assert.Equal(sent, Clock.EscalatesAt(sent, actNow: false, AgeReading.Between(Age.From(12)!, Age.From(15)!)!, Office));
        Assert.Equal(sent, Clock.EscalatesAt(sent, actNow: false, AgeReading.NotKnown, Office));
    }

    [Fact]
    public void Reading_deadline_of_an_always_open_desk_is_four_elapsed_hours_across_clock_changes()
    {
        Assert.Equal(London.At("2026-11-22 03:10"), Clock.EscalatesAt(London.At("2026-11-21 23:10"), actNow: false, Fourteen, Always));

        // The clocks go back on 25 October 2026 at 2am: four hours after 11pm it is 2am for the second time.
        Assert.Equal(London.At("2026-10-25 02:00"), Clock.EscalatesAt(London.At("2026-10-24 23:00"), actNow: false, Fourteen, Always));
    }

    [Fact]
    public void Desk_that_never_opens_still_has_a_reading_deadline() =>
        Assert.Equal(
            London.At("2026-11-22 03:10"),
            Clock.EscalatesAt(London.At("2026-11-21 23:10"), actNow: false, Fourteen, new OpeningHours([], closedOnBankHolidays: false, [])));

    [Theory]
    [InlineData("2026-11-21 23:10", "2026-11-23")]
    [InlineData("2026-11-23 10:00", "2026-11-24")]
    [InlineData("2026-12-24 10:00", "2026-12-29")]
    public void Reply_to_the_reporter_is_due_within_one_working_day(string sent, string by) =>
        Assert.Equal(London.Day(by), Clock.AnswerDueOn(London.At(sent), 1));
}
