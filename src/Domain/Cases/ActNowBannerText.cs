using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The banner on every page of a file until police and social care have been told.</summary>
public static class ActNowBannerText
{
    // "Police: not told yet. Social care: told at 11:22pm." Null if there is nobody left to call.
    public static string? Words(IReadOnlyList<OutstandingAlert> alerts, AlertNames names, DateTimeOffset now, LocalTime localTime)
    {
        OutstandingAlert[] bodies = [.. alerts.Where(alert => alert.IsBody)];
        return Array.Exists(bodies, alert => alert.IsToBeCalled)
            ? string.Join(' ', bodies.Select(alert => $"{names.ShortName(alert.To)}: {State(alert, now, localTime)}."))
            : null;
    }

    private static string State(OutstandingAlert alert, DateTimeOffset now, LocalTime localTime)
    {
        var record = alert.Told ?? (alert.ByVoice ? null : alert.Written);
        if (record is null)
        {
            return alert.ByVoice ? "not told yet" : "written report due";
        }

        var wall = localTime.DateTimeAt(record.At);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(now)
            ? $"told at {DateText.Of(TimeOnly.FromDateTime(wall))}"
            : $"told on {DateText.WithDay(wall)}";
    }
}
