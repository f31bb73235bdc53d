using System.Globalization;
using Samphire.App.Input;

namespace Samphire.App.Tests.Input;

public sealed class IsoTimeTests
{
    [Theory]
    [InlineData("2026-11-21T23:10Z", "2026-11-21T23:10:00+00:00")]
    [InlineData("2026-11-21T23:10:05Z", "2026-11-21T23:10:05+00:00")]
    [InlineData("2026-11-21T23:10:05.5Z", "2026-11-21T23:10:05.5+00:00")]
    [InlineData("2026-11-21T23:10:05.123456789Z", "2026-11-21T23:10:05.1234567+00:00")]
    [InlineData("2026-06-21T23:10+01:00", "2026-06-21T22:10:00+00:00")]
    [InlineData("2026-11-21T23:10-05:30", "2026-11-22T04:40:00+00:00")]
    [InlineData("2026-11-21T23:10+14:00", "2026-11-21T09:10:00+00:00")]
    [InlineData("2026-11-21T23:10-00:00", "2026-11-21T23:10:00+00:00")]
    [InlineData("2024-02-29T00:00Z", "2024-02-29T00:00:00+00:00")]
    [InlineData("2000-02-29T00:00Z", "2000-02-29T00:00:00+00:00")]
    [InlineData("1900-01-01T00:00Z", "1900-01-01T00:00:00+00:00")]
    [InlineData("2199-12-31T23:59Z", "2199-12-31T23:59:00+00:00")]
    public void Date_and_time_with_offset_is_read_with_or_without_seconds(string text, string same) =>
        Assert.Equal(DateTimeOffset.Parse(same, CultureInfo.InvariantCulture).UtcDateTime, IsoTime.Moment(text)?.UtcDateTime);

    [Fact]
    public void Date_and_time_keeps_its_offset() => Assert.Equal(TimeSpan.FromHours(-5), IsoTime.Moment("2026-11-21T23:10-05:00")?.Offset);

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-21T23:10")]
    [InlineData("2026-11-21T23:10:05")]
    [InlineData("2026-11-21T23Z")]
    [InlineData("2026-11-21 23:10Z")]
    [InlineData("2026-11-21t23:10Z")]
    [InlineData("2026-11-21T23:10z")]
    [InlineData(" 2026-11-21T23:10Z")]
    [InlineData("2026-11-21T23:10Z ")]
    [InlineData("2026-11-21T23:10:Z")]
    [InlineData("2026-11-21T23:10:5Z")]
    [InlineData("2026-11-21T23:10:60Z")]
    [InlineData("2026-11-21T23:10:05.Z")]
    [InlineData("2026-11-21T23:10:05,5Z")]
    [InlineData("2026-11-21T24:00Z")]
    [InlineData("2026-11-21T23:60Z")]
    [InlineData("2026-11-21T23:10+0100")]
    [InlineData("2026-11-21T23:10+01")]
    [InlineData("2026-11-21T23:10+14:01")]
    [InlineData("2026-11-21T23:10+01:60")]
    [InlineData("2026-11-21T23:10Z+01:00")]
    [InlineData("2026-02-29T23:10Z")]
    [InlineData("2100-02-29T23:10Z")]
    [InlineData("2026-00-10T23:10Z")]
    [InlineData("2026-13-10T23:10Z")]
    [InlineData("1899-12-31T23:59Z")]
    [InlineData("2200-01-01T00:00Z")]
    [InlineData("20261121T2310Z")]
    [InlineData("+2026-11-21T23:10Z")]
    [InlineData("２０２６-11-21T23:10Z")]
    public void Text_other_than_a_date_and_time_with_offset_is_refused(string text) => Assert.Null(IsoTime.Moment(text));

    [Theory]
    [InlineData("2026-11-21T23:10", 0)]
    [InlineData("2026-11-21T23:10:05", 5)]
    public void Local_date_and_time_without_offset_is_read(string text, int seconds) =>
        Assert.Equal(new DateTime(2026, 11, 21, 23, 10, seconds), IsoTime.Wall(text));

    [Theory]
    [InlineData("2026-11-21T23:10Z")]
    [InlineData("2026-11-21T23:10+00:00")]
    [InlineData("2026-11-21")]
    public void Local_date_and_time_with_an_offset_or_without_a_time_is_refused(string text) => Assert.Null(IsoTime.Wall(text));

    [Theory]
    [InlineData("2026-11-21", 2026, 11, 21)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    public void Date_that_exists_in_the_calendar_is_read(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), IsoTime.Date(text));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-1-1")]
    [InlineData("21-11-2026")]
    [InlineData("20261121")]
    [InlineData("2026-11-21T00:00")]
    [InlineData(" 2026-11-21")]
    [InlineData("2026-11-21\n")]
    [InlineData("0000-01-01")]
    [InlineData("")]
    public void Text_other_than_a_real_date_is_refused(string text) => Assert.Null(IsoTime.Date(text));

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-21T23:10", true)]
    [InlineData("2026-11-21T23:10Z", true)]
    [InlineData("2026-11", false)]
    [InlineData("yesterday", false)]
    public void An_observation_is_dated_by_day_or_by_minute(string text, bool isEither) => Assert.Equal(isEither, IsoTime.IsDateOrTime(text));

    [Fact]
    public void Date_and_time_is_written_with_seconds_and_offset()
    {
        Assert.Equal("2026-06-21T23:10:00+01:00", IsoTime.Written(new DateTimeOffset(2026, 6, 21, 23, 10, 0, TimeSpan.FromHours(1))));
        Assert.Equal("2026-11-21T23:10:00+00:00", IsoTime.Written(new DateTimeOffset(2026, 11, 21, 23, 10, 0, TimeSpan.Zero)));
        Assert.Equal("2026-01-05", IsoTime.Written(new DateOnly(2026, 1, 5)));
    }
}
