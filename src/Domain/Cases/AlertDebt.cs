using Samphire.Domain.Directory;

namespace Samphire.Domain.Cases;

/// <summary>What is still owed to one who must be told, after all that was recorded.</summary>
public sealed record AlertDebt
{
    public required AlertOwed Owed { get; init; }

    /// <summary>The first record that says they know by voice; null: nobody has told them yet.</summary>
    public AlertRecord? Told { get; init; }

    /// <summary>The record that they were written to; null: not yet.</summary>
    public AlertRecord? Written { get; init; }

    /// <summary>When nobody could be reached, first things first.</summary>
    public required IReadOnlyList<DateTimeOffset> NoAnswerAt { get; init; }

    /// <summary>After no answer, when to try again; null where they know, or nobody has tried.</summary>
    public DateTimeOffset? TryAgainBy { get; init; }

    /// <summary>By when what was said is owed in writing; null where nothing was said yet, or nothing is owed in writing.</summary>
    public DateTimeOffset? WriteBy { get; init; }

    /// <summary>Told in the way that the rules ask: by voice, or in writing where writing is enough.</summary>
    public bool IsTold => Told is not null || (!Owed.ByVoice && Written is not null);

    /// <summary>Writing to them is what comes next: after the call, or at once where writing is enough.</summary>
    public bool IsToBeWritten => Owed.IsBody && Written is null && (Told is not null || !Owed.ByVoice);

    /// <summary>Nothing is owed any more, in speech or in writing.</summary>
    public bool IsPaid => IsTold && (WriteBy is null || Written is not null);

    /// <summary>The debt to one of those who are owed. Records to others are passed over.</summary>
    public static AlertDebt After(AlertOwed owed, IEnumerable<AlertRecord> records, AlertTerms terms)
    {
        AlertRecord[] own = [.. records.Where(record => record.To == owed.To).OrderBy(record => record.At)];
        var told = Array.Find(own, record => record.IsTold);
        var unanswered = Array.FindAll(own, record => record.Outcome == AlertOutcome.NoAnswer);
        return new AlertDebt
        {
            Owed = owed,
            Told = told,
            Written = Array.Find(own, record => record.Outcome == AlertOutcome.SentInWriting),
            NoAnswerAt = [.. unanswered.Select(record => record.At)],
            TryAgainBy = told is null && owed.ByVoice && unanswered.Length > 0 ? unanswered[^1].At.AddMinutes(terms.TryAgainMinutes) : null,
            WriteBy = told is not null && owed.IsBody ? told.At.AddHours(terms.WrittenFollowUpHours) : null,
        };
    }

    /// <summary>
    /// The number to ring after so many calls without an answer: the desk's next one. Null where it has no more; then, with
    /// harm possible tonight, it is 999.
    /// </summary>
    public static DeskContact? NextNumber(RouteAnswer route, int unanswered) =>
        route.Contacts.Where(contact => contact.Kind == ContactKind.Telephone).Skip(unanswered).FirstOrDefault();
}
