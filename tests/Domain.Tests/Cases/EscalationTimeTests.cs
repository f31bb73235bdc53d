using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>An unread concern about a child of 14, at desks with breaks, late hours and closed days of their own.</summary>
public sealed class EscalationTimeTests
{
    private static readonly AgeReading Fourteen = AgeReading.Exactly(Age.From(14)!);

    [Theory]
    [InlineData("2026-11-23 11:00", "2026-11-23 16:00")]
    [InlineData("2026-11-23 12:30", "2026-11-23 17:00")]
    [InlineData("2026-11-23 14:00", "2026-11-24 09:00")]
    public void Break_in_the_middle_of_the_day_does_not_count(string sent, string escalated)
    {
        DayOfWeek[] days = [DayOfWeek.Monday, DayOfWeek.Tuesday];
        var hours = new OpeningHours([.. days.SelectMany(day => (HoursSpan[])[Span(day, 13, 17), Span(day, 8, 12)])], closedOnBankHolidays: true, []);

        Assert.Equal(London.At(escalated), EscalatesAt(sent, hours));
    }

    [Fact]
    public void Evening_desk_counts_the_hours_until_midnight_of_each_day()
    {
        var hours = new OpeningHours(
            [new HoursSpan(DayOfWeek.Monday, new TimeOnly(20, 0), null), new HoursSpan(DayOfWeek.Tuesday, new TimeOnly(20, 0), null)], closedOnBankHolidays: true, []);

        Assert.Equal(London.At("2026-11-24 22:00"), EscalatesAt("2026-11-23 22:00", hours));
    }

    [Fact]
    public void Closed_day_of_the_desks_own_does_not_count()
    {
        var hours = new OpeningHours(
            [Span(DayOfWeek.Monday, 8, 19), Span(DayOfWeek.Tuesday, 8, 19)], closedOnBankHolidays: true, [new ClosedDay(London.Day("2026-11-23"), "Training")]);

        Assert.Equal(London.At("2026-11-24 12:00"), EscalatesAt("2026-11-21 23:10", hours));
    }

    [Fact]
    public void Desk_that_is_always_open_but_on_a_closed_day_counts_the_hours_around_it()
    {
        var hours = new OpeningHours(null, closedOnBankHolidays: false, [new ClosedDay(London.Day("2026-11-23"), "Training")]);

        Assert.Equal(London.At("2026-11-24 03:00"), EscalatesAt("2026-11-22 23:00", hours));
    }

    [Fact]
    public void Bank_holiday_counts_where_the_desk_is_open_on_it()
    {
        var hours = new OpeningHours([Span(DayOfWeek.Monday, 8, 19)], closedOnBankHolidays: false, []);

        Assert.Equal(London.At("2026-12-28 12:00"), EscalatesAt("2026-12-28 07:00", hours));
    }

    [Fact]
    public void Desk_that_is_next_open_in_a_year_has_its_hours_then()
    {
        // Closed on the 52 Wednesdays from 30 December 2026 to 22 December 2027: the next is 366 days after it was sent.
        ClosedDay[] closed = [.. Enumerable.Range(0, 52).Select(week => new ClosedDay(London.Day("2026-12-30").AddDays(7 * week), "Closed"))];
        var hours = new OpeningHours([Span(DayOfWeek.Wednesday, 8, 19)], closedOnBankHolidays: false, closed);

        Assert.Equal(London.At("2027-12-29 12:00"), EscalatesAt("2026-12-28 12:00", hours));
    }

    [Theory]
    [InlineData(6, "2026-11-23 14:00")]
    [InlineData(3, "2026-11-23 13:00")]
    public void Act_now_concern_is_escalated_at_the_earlier_of_both_times(int actNowHours, string escalated)
    {
        var hours = new OpeningHours([Span(DayOfWeek.Monday, 8, 19)], closedOnBankHolidays: true, []);

        Assert.Equal(London.At(escalated), EscalatesAt("2026-11-23 10:00", hours, actNow: true, actNowHours));
    }

    private static DateTimeOffset EscalatesAt(string sent, OpeningHours hours, bool actNow = false, int actNowHours = 1) =>
        new ReadingDeadline(new UnreadConcern(actNowHours, 4, 13), Assessed.Toolbox.BankHolidays, London.Time)
            .EscalatesAt(London.At(sent), actNow, Fourteen, hours);

    private static HoursSpan Span(DayOfWeek day, int from, int to) => new(day, new TimeOnly(from, 0), new TimeOnly(to, 0));
}
