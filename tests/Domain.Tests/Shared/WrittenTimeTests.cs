using System.Globalization;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Times of day as people write them.</summary>
public sealed class WrittenTimeTests
{
    [Theory]
    [InlineData("9:30pm", "21:30", false)]
    [InlineData("9.30 PM", "21:30", false)]
    [InlineData("9pm", "21:00", false)]
    [InlineData("9 p.m.", "21:00", false)]
    [InlineData("12am", "00:00", false)]
    [InlineData("12:05pm", "12:05", false)]
    [InlineData("9 a.m.", "09:00", false)]
    [InlineData("21:30", "21:30", false)]
    [InlineData("2130", "21:30", false)]
    [InlineData("21.30", "21:30", false)]
    [InlineData("21:30 hrs", "21:30", false)]
    [InlineData("2130hrs", "21:30", false)]
    [InlineData("09:30 hours", "09:30", false)]
    [InlineData("00:30", "00:30", false)]
    [InlineData("0030", "00:30", false)]
    [InlineData("12 noon", "12:00", false)]
    [InlineData("noon", "12:00", false)]
    [InlineData("midday", "12:00", false)]
    [InlineData("midnight", "00:00", false)]
    [InlineData("24:00", "00:00", false)]
    [InlineData("half past nine at night", "21:30", false)]
    [InlineData("half nine this evening", "21:30", false)]
    [InlineData("quarter to ten in the morning", "09:45", false)]
    [InlineData("9 in the evening", "21:00", false)]
    [InlineData("1 at night", "01:00", false)]
    [InlineData("12 at night", "00:00", false)]
    [InlineData("9 o'clock tonight", "21:00", false)]
    [InlineData("14:30pm", "14:30", false)]
    [InlineData("9\u200E:30\u00A0pm", "21:30", false)]
    [InlineData("\u2013 9pm", "21:00", false)]
    [InlineData("about 9pm", "21:00", true)]
    [InlineData("around 9 pm", "21:00", true)]
    [InlineData("~9pm", "21:00", true)]
    [InlineData("9pmish", "21:00", true)]
    [InlineData("9ish pm", "21:00", true)]
    [InlineData("approx 21:30", "21:30", true)]
    [InlineData("9pm or so", "21:00", true)]
    [InlineData("9pm?", "21:00", true)]
    [InlineData("c. 9pm", "21:00", true)]
    [InlineData("at about 9pm", "21:00", true)]
    public void Time_is_read_as_people_write_it(string words, string time, bool about) =>
        Assert.Equal(new TimeReading(Time(time), HalfUnknown: false, about), WrittenTime.Read(words));

    [Theory]
    [InlineData("9:30", "09:30", false)]
    [InlineData("09:30", "09:30", false)]
    [InlineData("930", "09:30", false)]
    [InlineData("1:00", "01:00", false)]
    [InlineData("12:59", "00:59", false)]
    [InlineData("9", "09:00", false)]
    [InlineData("9ish", "09:00", true)]
    [InlineData("about 9", "09:00", true)]
    [InlineData("half past nine", "09:30", false)]
    [InlineData("half nine", "09:30", false)]
    [InlineData("quarter past nine", "09:15", false)]
    [InlineData("quarter to ten", "09:45", false)]
    [InlineData("twenty to ten", "09:40", false)]
    [InlineData("25 past 9", "09:25", false)]
    [InlineData("ten to one", "00:50", false)]
    [InlineData("nine o'clock", "09:00", false)]
    [InlineData("nine thirty", "09:30", false)]
    public void Time_without_am_or_pm_may_be_in_either_half_of_the_day(string words, string time, bool about)
    {
        var read = WrittenTime.Read(words);

        Assert.Equal(new TimeReading(Time(time), HalfUnknown: true, about), read);
        Assert.Equal([Time(time), Time(time).AddHours(12)], read!.Possible);
    }

    [Theory]
    [InlineData("after school")]
    [InlineData("not known")]
    [InlineData("later")]
    [InlineData("25:00")]
    [InlineData("0pm")]
    [InlineData("9:60pm")]
    [InlineData("9:3pm")]
    [InlineData(":30")]
    [InlineData("21:30am")]
    [InlineData("9-10pm")]
    [InlineData("between 9 and 10pm")]
    [InlineData("before 9pm")]
    [InlineData("2 hours")]
    [InlineData("")]
    public void Words_that_are_no_time_of_day_are_not_read(string words) => Assert.Null(WrittenTime.Read(words));

    [Theory]
    [InlineData("2130", "9:30pm", null)]
    [InlineData("9ish pm", "about 9pm", null)]
    [InlineData("after school", "after school", null)]
    [InlineData("9:30", "9:30", "9:30: morning or evening? Say which if you know.")]
    public void Answer_shows_the_time_or_the_words_and_asks_which_half_of_the_day(string words, string answer, string? question)
    {
        var field = new NoticedRow(new NoticedDraft { Time = words }, 0, new ConcernDraft(), ConcernContext.AnyDay).Time;

        Assert.Equal((answer, question), (field.Answer, field.MorningOrEvening));
        Assert.Empty(field.Problems);
    }

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
