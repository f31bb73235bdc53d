using Samphire.Domain.Routes;

namespace Samphire.Domain.Tests.Routes;

public sealed class OpeningHoursTextTests
{
    [Fact]
    public void Days_with_the_same_hours_that_follow_each_other_are_one_line()
    {
        HoursSpan[] spans =
        [
            .. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }
                .Select(day => new HoursSpan(day, new TimeOnly(8, 0), new TimeOnly(19, 0))),
            new HoursSpan(DayOfWeek.Saturday, new TimeOnly(9, 0), new TimeOnly(13, 0)),
        ];

        Assert.Equal(
            ["Monday to Friday, 8am to 7pm", "Saturday, 9am to 1pm", "Closed on bank holidays"],
            OpeningHoursText.Of(new OpeningHours(spans, closedOnBankHolidays: true, [])));
    }

    [Fact]
    public void Days_apart_get_lines_of_their_own_and_two_spans_of_one_day_share_a_line()
    {
        HoursSpan[] spans =
        [
            new HoursSpan(DayOfWeek.Wednesday, new TimeOnly(12, 0), null),
            new HoursSpan(DayOfWeek.Monday, new TimeOnly(13, 30), new TimeOnly(17, 0)),
            new HoursSpan(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(12, 0)),
            new HoursSpan(DayOfWeek.Sunday, new TimeOnly(12, 0), null),
        ];

        Assert.Equal(
            ["Monday, 9am to midday and 1:30pm to 5pm", "Wednesday, midday to midnight", "Sunday, midday to midnight"],
            OpeningHoursText.Of(new OpeningHours(spans, closedOnBankHolidays: false, [])));
    }

    [Fact]
    public void Desk_that_is_always_open_is_shown_as_24_hours_every_day() =>
        Assert.Equal(["24 hours a day, every day"], OpeningHoursText.Of(new OpeningHours(null, closedOnBankHolidays: false, [])));
}
