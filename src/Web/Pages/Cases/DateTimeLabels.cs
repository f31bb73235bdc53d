using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases;

/// <summary>Moments as they stand on the pages of concerns.</summary>
[Service]
public sealed class DateTimeLabels(LocalTime localTime, TimeProvider clock, ContentLibrary content)
{
    /// <summary>What those who must be told are called.</summary>
    public AlertNames Names => content.Toolbox.Toolbox.Wording.Phrases.Names;

    /// <summary>"today at 11:10pm", "on Saturday 21 November 2026 at 11:10pm".</summary>
    public string On(DateTimeOffset moment)
    {
        var wall = localTime.WallAt(moment);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(clock.GetUtcNow())
            ? $"today at {DateText.Of(TimeOnly.FromDateTime(wall))}"
            : $"on {DateText.WithDay(wall)}";
    }

    /// <summary>"11:22pm today", "11:22pm on Sunday", before today or beyond a week "11:22pm on Sunday 22 November 2026": a time by which something is due.</summary>
    public string By(DateTimeOffset moment)
    {
        var wall = localTime.WallAt(moment);
        var day = DateOnly.FromDateTime(wall);
        var time = DateText.Of(TimeOnly.FromDateTime(wall));
        return (day.DayNumber - localTime.DateAt(clock.GetUtcNow()).DayNumber) switch
        {
            0 => $"{time} today",
            > 0 and < 7 => $"{time} on {day.DayOfWeek}",
            _ => DateText.TimeFirst(wall),
        };
    }

    /// <summary>"the end of today", "the end of Monday", beyond a week with its date: a day by whose end something is due.</summary>
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

    /// <summary>"printed Tuesday 24 November 2026 at 10am by Daniel Okonjo", for the head of a page on paper.</summary>
    public string Printed(string by) => $"printed {DateText.WithDay(localTime.WallAt(clock.GetUtcNow()))} by {by}";

    public bool IsPast(DateTimeOffset moment) => moment <= clock.GetUtcNow();

    /// <summary>What is still owed to police and social care: "Police: to be written to by 11:22pm on Sunday 22 November 2026 (overdue)".</summary>
    public IReadOnlyList<string> Owed(IReadOnlyList<OutstandingAlert> alerts) =>
    [
        .. alerts.Where(alert => alert.IsToBeCalled).Select(alert => $"{Names.Heading(alert.To)}: not told yet"),
        .. alerts.Where(alert => alert.IsToBeWritten).Select(alert =>
            $"{Names.Heading(alert.To)}: written report due{(alert.WriteBy is { } by ? $" by {By(by)}{(IsPast(by) ? " (overdue)" : "")}" : "")}"),
    ];

    /// <summary>The words that stand on every page of a concern until police and social care are told, or null.</summary>
    public string? Banner(IReadOnlyList<OutstandingAlert> alerts) =>
        ActNowBannerText.Words(alerts, Names, clock.GetUtcNow(), localTime);
}
