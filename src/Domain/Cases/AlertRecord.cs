using Samphire.Domain.Cases.Parsing;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A card of Act now as it was submitted, not yet validated.</summary>
public sealed record AlertDraft
{
    public string? Outcome { get; set; }

    // The person spoken to, or the person who told them if someone else did.
    public string? Who { get; set; }

    public string? Time { get; set; }

    public string? Reference { get; set; }
}

/// <summary>An attempt to alert a recipient, recorded by a user. Samphire never contacts anybody itself.</summary>
public sealed record AlertRecord
{
    public required AlertRecipient To { get; init; }

    public required AlertOutcome Outcome { get; init; }

    // Null if there was no answer.
    public Text? Who { get; init; }

    public required DateTimeOffset At { get; init; }

    public Text? Reference { get; init; }

    // By voice. Tells() also accepts a letter if the rules ask for no call.
    public bool IsTold => Tells(AlertMethod.VoiceNow);

    public bool Tells(AlertMethod method) => new AlertAttempt { Method = method, Outcome = Outcome }.Succeeded;

    public static ParsedAlert Parse(AlertDraft draft, AlertRecipient to, DateTimeOffset now, LocalTime localTime)
    {
        List<Problem> problems = [];
        var typed = new FieldParser(problems, "");
        var outcome = typed.Choice<AlertOutcome>(draft.Outcome, "Outcome", "Select what happened");
        if (outcome is AlertOutcome.SentInWriting or AlertOutcome.ReadByDesk)
        {
            typed.AddProblem("Outcome", "Select what happened");
        }

        var reached = outcome != AlertOutcome.NoAnswer;
        var missing = outcome == AlertOutcome.SomeoneElseTold
            ? "Enter who told them, or select 'I could not get through'"
            : "Enter who you spoke to, or select 'I could not get through'";
        var who = typed.Name(draft.Who, "Who", "Name", outcome is not null && reached ? missing : null);
        var reference = typed.Name(draft.Reference, "Reference", "Reference");
        var at = MomentOf(draft.Time, outcome == AlertOutcome.NoAnswer, now, localTime, typed);
        return problems.Count > 0
            ? new ParsedAlert(null, problems)
            : new ParsedAlert(
                new AlertRecord { To = to, Outcome = outcome!.Value, Who = reached ? who : null, At = at!.Value, Reference = reached ? reference : null },
                []);
    }

    // The last time it was that time of day. A time later today means yesterday only just after midnight (at most 12
    // hours ago); otherwise it is a mistake.
    private static DateTimeOffset? MomentOf(string? raw, bool mayBeBlank, DateTimeOffset now, LocalTime localTime, FieldParser typed)
    {
        if (mayBeBlank && string.IsNullOrWhiteSpace(raw))
        {
            return now;
        }

        if (WrittenTime.Read(raw ?? "") is not { } time)
        {
            typed.AddProblem("Time", "Enter a time, like 9:30pm");
            return null;
        }

        var today = localTime.DateAt(now);
        var at = localTime.FirstMomentOf(today, time);
        if (at <= now)
        {
            return at;
        }

        var yesterday = localTime.FirstMomentOf(today.AddDays(-1), time);
        if (now - yesterday < TimeSpan.FromHours(12))
        {
            return yesterday;
        }

        typed.AddProblem("Time", "The time must not be in the future");
        return null;
    }
}

/// <summary>The result of reading a card of Act now: a record, or the problems to fix.</summary>
public sealed record ParsedAlert(AlertRecord? Record, IReadOnlyList<Problem> Problems);
