using Samphire.Domain.Cases.Reading;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A card of Act now as it was typed: exactly what was chosen and written.</summary>
public sealed record AlertDraft
{
    /// <summary>A word of <see cref="AlertOutcome"/>, one of the first three.</summary>
    public string? Outcome { get; set; }

    /// <summary>Who was spoken to; or, where someone else told them, who did.</summary>
    public string? Who { get; set; }

    public string? Time { get; set; }

    public string? Reference { get; set; }
}

/// <summary>Somebody told, or tried to tell, one who must be told. Samphire itself never tells anybody.</summary>
public sealed record AlertRecord
{
    public required AlertTo To { get; init; }

    public required AlertOutcome Outcome { get; init; }

    /// <summary>Null where nobody could be reached.</summary>
    public Text? Who { get; init; }

    public required DateTimeOffset At { get; init; }

    public Text? Reference { get; init; }

    /// <summary>They know by voice.</summary>
    public bool IsTold => Tells(AlertWay.VoiceNow);

    /// <summary>They know, in the way that the rules ask.</summary>
    public bool Tells(AlertWay way) => new AlertAttempt { Way = way, Outcome = Outcome }.Succeeded;

    /// <summary>What a card says, or what must be put right on it.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="to">Whose card it is.</param>
    /// <param name="now">When it was pressed.</param>
    /// <param name="localTime">The clock on the wall.</param>
    public static ParsedAlert Parse(AlertDraft draft, AlertTo to, DateTimeOffset now, LocalTime localTime)
    {
        List<Problem> problems = [];
        var typed = new Typed(problems, "");
        var outcome = typed.Choice<AlertOutcome>(draft.Outcome, "Outcome", "Select what happened");
        if (outcome == AlertOutcome.SentInWriting)
        {
            typed.Wrong("Outcome", "Select what happened");
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

    /// <summary>
    /// The moment behind a time of day: the last one that has been. A time that is still to come today means yesterday only
    /// where that is less than half a day ago, as after midnight; otherwise it is a slip.
    /// </summary>
    private static DateTimeOffset? MomentOf(string? raw, bool mayBeBlank, DateTimeOffset now, LocalTime localTime, Typed typed)
    {
        if (mayBeBlank && string.IsNullOrWhiteSpace(raw))
        {
            return now;
        }

        if (WrittenTime.Read(raw ?? "") is not { } time)
        {
            typed.Wrong("Time", "Enter a time, like 9:30pm");
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

        typed.Wrong("Time", "The time must not be in the future");
        return null;
    }
}

/// <summary>What a card of Act now says: a record, or what must be put right first.</summary>
public sealed record ParsedAlert(AlertRecord? Record, IReadOnlyList<Problem> Problems);
