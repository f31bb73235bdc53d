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

    // Recorded by the author of the concern.
    public bool ByReporter { get; init; }

    // By voice. Tells() also accepts a letter if the rules ask for no call.
    public bool IsTold => Tells(AlertMethod.VoiceNow);

    public bool Tells(AlertMethod method) => new AlertAttempt { Method = method, Outcome = Outcome }.Succeeded;

    /// <param name="draft">The card.</param>
    /// <param name="to">Whose card it is.</param>
    /// <param name="began">When the concern was started: nothing is recorded before.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="localTime">For the time of day.</param>
    public static ParsedAlert Parse(AlertDraft draft, AlertRecipient to, DateTimeOffset began, DateTimeOffset now, LocalTime localTime)
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
        var at = MomentOf(draft.Time, outcome == AlertOutcome.NoAnswer, now, new WrittenMoment(began, now, localTime), typed);
        return problems.Count > 0
            ? new ParsedAlert(null, problems)
            : new ParsedAlert(
                new AlertRecord { To = to, Outcome = outcome!.Value, Who = reached ? who : null, At = at!.Value, Reference = reached ? reference : null },
                []);
    }

    private static DateTimeOffset? MomentOf(string? raw, bool mayBeBlank, DateTimeOffset now, WrittenMoment moments, FieldParser typed)
    {
        if (mayBeBlank && string.IsNullOrWhiteSpace(raw))
        {
            return now;
        }

        var (at, problem) = moments.Of(WrittenTime.Read(raw ?? ""), null);
        if (problem is not null)
        {
            typed.AddProblem("Time", problem);
        }

        return at;
    }
}

/// <summary>The result of reading a card of Act now: a record, or the problems to fix.</summary>
public sealed record ParsedAlert(AlertRecord? Record, IReadOnlyList<Problem> Problems);
