using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>Opening hours in words: "Monday to Friday, 8am to 7pm", "Saturday, 9am to 1pm".</summary>
public static class OpeningHoursText
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    // One line for each run of days with the same hours, and one for bank holidays if the desk is closed then.
    public static IReadOnlyList<string> Of(OpeningHours hours)
    {
        List<string> lines = [.. hours.IsAlways ? ["24 hours a day, every day"] : Runs(hours).Select(Line)];
        if (hours.ClosedOnBankHolidays)
        {
            lines.Add(hours.OpenOnWeekendBankHolidays ? "Closed on bank holidays from Monday to Friday" : "Closed on bank holidays");
        }

        return lines;
    }

    private static List<Run> Runs(OpeningHours hours)
    {
        List<Run> runs = [];
        foreach (var day in Week)
        {
            var times = Times(day, hours);
            if (times.Length == 0)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].Times == times && Array.IndexOf(Week, runs[^1].Last) == Array.IndexOf(Week, day) - 1)
            {
                runs[^1] = runs[^1] with { Last = day };
            }
            else
            {
                runs.Add(new Run(day, day, times));
            }
        }

        return runs;
    }

    private static string Times(DayOfWeek day, OpeningHours hours) => string.Join(
        " and ",
        hours.Spans.Where(span => span.Day == day).OrderBy(span => span.From)
            .Select(span => $"{DateText.Of(span.From)} to {DateText.Of(span.To ?? TimeOnly.MinValue)}"));

    private static string Line(Run run) =>
        run.First == run.Last ? $"{run.First}, {run.Times}" : $"{run.First} to {run.Last}, {run.Times}";

    private sealed record Run(DayOfWeek First, DayOfWeek Last, string Times);
}
