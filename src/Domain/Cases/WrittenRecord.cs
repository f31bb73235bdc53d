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
    public static ParsedAlert Parse(WrittenDraft draft, AlertRecipient to, DateTimeOffset began, DateTimeOffset now, LocalTime localTime)
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
            typed.AddProblem("Time", WrittenMoment.NotATime);
        }

        var reference = typed.Name(draft.Reference, "Reference", "Reference");
        DateTimeOffset? at = null;
        if (on > localTime.DateAt(now))
        {
            typed.AddProblem("When.Day", "Date must be today or in the past");
        }
        else if (on < localTime.DateAt(began))
        {
            typed.AddProblem("When.Day", $"Date must not be before {DateText.Of(localTime.DateAt(began))}, when this concern was started");
        }
        else if (on is not null && time is not null)
        {
            (at, var problem) = new WrittenMoment(began, now, localTime).Of(time, on);
            if (problem is not null)
            {
                typed.AddProblem("Time", problem);
            }
        }

        return problems.Count > 0
            ? new ParsedAlert(null, problems)
            : new ParsedAlert(
                new AlertRecord
                {
                    To = to,
                    Outcome = AlertOutcome.SentInWriting,
                    Who = where,
                    At = at!.Value,
                    Reference = reference,
                },
                []);
    }
}
