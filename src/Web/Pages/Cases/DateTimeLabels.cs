using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases;

[Service]
public sealed class DateTimeLabels(LocalTime localTime, TimeProvider clock, ContentLibrary content)
{
    public AlertNames Names => content.Toolbox.Toolbox.Wording.Phrases.Names;

    public DateOnly DateOf(DateTimeOffset moment) => localTime.DateAt(moment);

    /// <summary>"today at 11:10pm", "on Saturday 21 November 2026 at 11:10pm".</summary>
    public string On(DateTimeOffset moment)
    {
        var wall = localTime.DateTimeAt(moment);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(clock.GetUtcNow())
            ? $"today at {DateText.Of(TimeOnly.FromDateTime(wall))}"
            : $"on {DateText.WithDay(wall)}";
    }

    /// <summary>
    /// A time by which something is due: "11:22pm today", "11:22pm on Sunday", before today or more than a week ahead
    /// "11:22pm on Sunday 22 November 2026".
    /// </summary>
    public string By(DateTimeOffset moment)
    {
        var wall = localTime.DateTimeAt(moment);
        var day = DateOnly.FromDateTime(wall);
        var time = DateText.Of(TimeOnly.FromDateTime(wall));
        return (day.DayNumber - localTime.DateAt(clock.GetUtcNow()).DayNumber) switch
        {
            0 => $"{time} today",
            > 0 and < 7 => $"{time} on {day.DayOfWeek}",
            _ => DateText.TimeFirst(wall),
        };
    }

    /// <summary>
    /// A day by the end of which something is due: "the end of today", "the end of Monday", more than a week ahead with
    /// its date.
    /// </summary>
    public string DayOf(DateTimeOffset moment)
    {
        // The midnight that ends a day belongs to it.
        var day = localTime.DateAt(moment.AddMinutes(-1));
        return (day.DayNumber - localTime.DateAt(clock.GetUtcNow()).DayNumber) switch
        {
            0 => "the end of today",
            > 0 and < 7 => $"the end of {day.DayOfWeek}",
            _ => $"the end of {DateText.WithDay(day)}",
        };
    }

    /// <summary>For the head of a printed page: "printed Tuesday 24 November 2026 at 10am by Daniel Okonjo".</summary>
    public string Printed(string by) => $"printed {DateText.WithDay(localTime.DateTimeAt(clock.GetUtcNow()))} by {by}";

    public bool IsPast(DateTimeOffset moment) => moment <= clock.GetUtcNow();

    /// <summary>
    /// What police and social care must still be told: "Police: to be written to by 11:22pm on Sunday 22 November 2026
    /// (overdue)".
    /// </summary>
    public IReadOnlyList<string> Owed(IReadOnlyList<OutstandingAlert> alerts) =>
    [
        .. alerts.Where(alert => alert.IsToBeCalled).Select(alert => $"{Names.Heading(alert.To)}: not told yet"),
        .. alerts.Where(alert => alert.IsToBeWritten).Select(alert =>
            $"{Names.Heading(alert.To)}: written report due{(alert.WriteBy is { } by ? $" by {By(by)}{(IsPast(by) ? " (overdue)" : "")}" : "")}"),
    ];

    /// <summary>
    /// Shown on every page of a concern until police and social care have been told; null after that.
    /// </summary>
    public string? Banner(IReadOnlyList<OutstandingAlert> alerts) =>
        ActNowBannerText.Words(alerts, Names, clock.GetUtcNow(), localTime);
}
