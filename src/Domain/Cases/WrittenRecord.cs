using Samphire.Domain.Cases.Parsing;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A card of Act now for a letter, form or secure e-mail, as it was submitted.</summary>
public sealed record WrittenDraft
{
    // The address, or the person it was given to.
    public string? Where { get; set; }

    public DateDraft When { get; set; } = new();

    public string? Time { get; set; }

    public string? Reference { get; set; }
}

/// <summary>Reads the record of a message in writing. Samphire sends nothing itself.</summary>
public static class WrittenRecord
{
    public static ParsedAlert Parse(WrittenDraft draft, AlertRecipient to, DateTimeOffset now, LocalTime localTime)
    {
        List<Problem> problems = [];
        var typed = new FieldParser(problems, "Written.");
        var where = typed.Name(draft.Where, "Where", "Where you sent it", "Enter where you sent it, or who you gave it to");
        var on = typed.Day(draft.When, "When", "Date")?.Exact;
        if (on is null && problems.TrueForAll(problem => !problem.Field.StartsWith("Written.When", StringComparison.Ordinal)))
        {
            typed.AddProblem("When.Day", "Enter the date you sent it");
        }

        var time = WrittenTime.Read(draft.Time ?? "");
        if (time is null)
        {
            typed.AddProblem("Time", "Enter a time, like 9:30pm");
        }

        var reference = typed.Name(draft.Reference, "Reference", "Reference");
        var today = localTime.DateAt(now);
        if (on > today)
        {
            typed.AddProblem("When.Day", "Date must be today or in the past");
        }
        else if (on == today && time is { } later && localTime.FirstMomentOf(today, later) > now)
        {
            typed.AddProblem("Time", "The time must not be in the future");
        }

        return problems.Count > 0
            ? new ParsedAlert(null, problems)
            : new ParsedAlert(
                new AlertRecord
                {
                    To = to,
                    Outcome = AlertOutcome.SentInWriting,
                    Who = where,
                    At = localTime.FirstMomentOf(on!.Value, time!.Value),
                    Reference = reference,
                },
                []);
    }
}
