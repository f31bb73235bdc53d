using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Working days, and dates and times as people read them in England.</summary>
public sealed class CalendarTests
{
    private static readonly BankHolidays Holidays = new([2026, 2027], [London.Day("2026-12-25"), London.Day("2026-12-28"), London.Day("2027-01-01")], [2027]);

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-22", 1, "2026-11-23")]
    [InlineData("2026-11-23", 1, "2026-11-24")]
    [InlineData("2026-11-20", 5, "2026-11-27")]
    [InlineData("2026-11-20", 6, "2026-11-30")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-25", 1, "2026-12-29")]
    [InlineData("2026-12-23", 5, "2027-01-04")]
    [InlineData("2028-12-22", 1, "2028-12-25")]
    public void Working_days_leave_out_weekends_and_bank_holidays_and_begin_the_day_after(string from, int days, string then) =>
        Assert.Equal(London.Day(then), Holidays.AddWorkingDays(London.Day(from), days));

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-01", false)]
    public void Only_years_that_are_listed_are_covered(string day, bool covered) => Assert.Equal(covered, Holidays.Covers(London.Day(day)));

    [Fact]
    public void Bank_holidays_give_their_first_and_last_covered_year() => Assert.Equal((2026, 2027), (Holidays.FirstYear, Holidays.LastYear));

    [Fact]
    public void Date_is_written_with_the_month_in_full() => Assert.Equal("1 November 2026", DateText.Of(London.Day("2026-11-01")));

    [Theory]
    [InlineData("2026-11-21 23:10", "11:10pm on Saturday")]
    [InlineData("2026-11-27 08:00", "8am on Friday")]
    [InlineData("2026-11-28 08:00", "8am on Saturday 28 November 2026")]
    [InlineData("2026-11-20 08:00", "8am on Friday 20 November 2026")]
    public void Weekday_is_written_without_a_date_only_within_the_coming_week(string wall, string said) =>
        Assert.Equal(said, DateText.TimeFirst(London.Time.DateTimeAt(London.At(wall)), London.Day("2026-11-21")));

    [Fact]
    public void Date_and_time_can_be_written_with_the_time_first() => Assert.Equal(
        "11:10pm on Saturday 21 November 2026", DateText.TimeFirst(London.Time.DateTimeAt(London.At("2026-11-21 23:10"))));

    [Fact]
    public void A_date_with_its_day_is_written_out() => Assert.Equal("Saturday 21 November 2026", DateText.WithDay(London.Day("2026-11-21")));

    [Fact]
    public void Date_and_time_are_written_with_weekday_and_month_in_full() => Assert.Equal(
        "Saturday 21 November 2026 at 11:10pm", DateText.WithDay(London.Time.DateTimeAt(London.At("2026-11-21 23:10"))));

    [Theory]
    [InlineData("00:00", "midnight")]
    [InlineData("00:01", "12:01am")]
    [InlineData("00:30", "12:30am")]
    [InlineData("08:00", "8am")]
    [InlineData("09:05", "9:05am")]
    [InlineData("11:59", "11:59am")]
    [InlineData("12:00", "midday")]
    [InlineData("12:05", "12:05pm")]
    [InlineData("13:00", "1pm")]
    [InlineData("23:10", "11:10pm")]
    public void Time_is_written_in_12_hour_form_with_midnight_and_midday_as_words(string time, string said) => Assert.Equal(said, DateText.Of(TimeOnly.ParseExact(time, "HH:mm")));

    [Theory]
    [InlineData("2026-11-21T23:30:00Z", "2026-11-21")]
    [InlineData("2026-06-12T22:59:59Z", "2026-06-12")]
    [InlineData("2026-06-12T23:00:00Z", "2026-06-13")]
    [InlineData("2026-11-22T04:30:00+05:00", "2026-11-21")]
    [InlineData("2026-11-21T21:00:00-03:00", "2026-11-22")]
    public void Date_of_an_instant_is_its_date_in_London(string moment, string day) =>
        Assert.Equal(London.Day(day), London.Time.DateAt(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));
}
