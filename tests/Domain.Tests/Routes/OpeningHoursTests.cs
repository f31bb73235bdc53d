using Samphire.Domain.Routes;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Routes;

public sealed class OpeningHoursTests
{
    private static readonly HoursSpan Morning = Span(DayOfWeek.Monday, 8, 12);
    private static readonly HoursSpan Evening = new(DayOfWeek.Monday, new TimeOnly(18, 0), null);

    [Theory]
    [InlineData("2026-11-23 07:59", false)]
    [InlineData("2026-11-23 08:00", true)]
    [InlineData("2026-11-23 11:59", true)]
    [InlineData("2026-11-23 12:00", false)]
    [InlineData("2026-11-23 18:00", true)]
    [InlineData("2026-11-23 23:59", true)]
    [InlineData("2026-11-24 00:00", false)]
    [InlineData("2026-11-24 09:00", false)]
    [InlineData("2026-12-28 09:00", true)]
    [InlineData("2026-11-30 09:00", false)]
    public void Desk_with_two_spans_on_Mondays_is_open_from_each_start_until_its_end(string at, bool open)
    {
        var hours = new OpeningHours([Morning, Evening], closedOnBankHolidays: false, [new ClosedDay(London.Day("2026-11-30"), "Training")]);

        Assert.Equal(open, IsOpen(hours, at));
    }

    [Theory]
    [InlineData("2026-12-27 03:00", true)]
    [InlineData("2026-12-28 03:00", false)]
    public void Desk_that_is_always_open_but_on_bank_holidays_is_closed_on_them_alone(string at, bool open) =>
        Assert.Equal(open, IsOpen(new OpeningHours(null, closedOnBankHolidays: true, []), at));

    [Theory]
    [InlineData("2026-12-26 03:00", false, false)]
    [InlineData("2026-12-26 03:00", true, true)]
    [InlineData("2027-12-26 03:00", true, true)]
    [InlineData("2026-12-28 03:00", true, false)]
    [InlineData("2026-12-25 03:00", true, false)]
    public void Area_may_keep_its_desks_open_on_a_bank_holiday_at_a_weekend_but_not_on_its_substitute(string at, bool areaSaysSo, bool open) =>
        Assert.Equal(open, IsOpen(new OpeningHours(null, closedOnBankHolidays: true, []) { OpenOnWeekendBankHolidays = areaSaysSo }, at));

    [Theory]
    [InlineData("2026-11-29", null)]
    [InlineData("2026-11-30", "Training")]
    [InlineData("2026-12-01", "Moving house")]
    public void Desk_that_is_closed_on_days_of_its_own_names_the_one_that_is_asked_for(string day, string? name)
    {
        var hours = new OpeningHours(null, false, [new ClosedDay(London.Day("2026-11-30"), "Training"), new ClosedDay(London.Day("2026-12-01"), "Moving house")]);

        Assert.Equal(name, hours.ClosedBecause(London.Day(day)));
    }

    [Fact]
    public void Desk_never_closes_only_if_it_is_always_open_and_keeps_no_closed_day()
    {
        ClosedDay[] training = [new(London.Day("2026-11-30"), "Training")];

        Assert.Equal(
            [true, false, false, false],
            new OpeningHours[] { new(null, false, []), new(null, true, []), new(null, false, training), new([Morning], false, []) }.Select(hours => hours.NeverCloses));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 12, 14, false)]
    [InlineData(DayOfWeek.Monday, 11, 14, true)]
    [InlineData(DayOfWeek.Monday, 6, 8, false)]
    [InlineData(DayOfWeek.Monday, 6, 9, true)]
    [InlineData(DayOfWeek.Monday, 9, 10, true)]
    [InlineData(DayOfWeek.Monday, 17, 18, false)]
    [InlineData(DayOfWeek.Monday, 22, 23, true)]
    [InlineData(DayOfWeek.Tuesday, 9, 10, false)]
    public void Spans_overlap_if_they_share_a_minute_of_one_day(DayOfWeek day, int from, int to, bool overlap)
    {
        var span = Span(day, from, to);

        Assert.Equal(overlap, span.Overlaps(Morning) || span.Overlaps(Evening));
        Assert.Equal(overlap, Morning.Overlaps(span) || Evening.Overlaps(span));
    }

    private static HoursSpan Span(DayOfWeek day, int from, int to) => new(day, new TimeOnly(from, 0), new TimeOnly(to, 0));

    private static bool IsOpen(OpeningHours hours, string at)
    {
        var moment = London.At(at);
        return hours.IsOpen(London.Day(at[..10]), TimeOnly.FromDateTime(moment.DateTime), Assessed.Toolbox.BankHolidays);
    }
}
