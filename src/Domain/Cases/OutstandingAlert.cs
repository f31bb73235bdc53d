using Samphire.Domain.Routes;

namespace Samphire.Domain.Cases;

/// <summary>
/// Somebody who must be told of a concern, and how. The rules make it, the store keeps it, and a page shows it with the desk
/// of the moment and all that was recorded since.
/// </summary>
public sealed record OutstandingAlert(AlertTo To, AlertWay Way)
{
    /// <summary>The desk to tell at the moment for which it was looked up; null until then, and for those who have no desk of the area.</summary>
    public RouteAnswer? Desk { get; init; }

    /// <summary>The first record that says they know by voice; null: nobody has told them yet.</summary>
    public AlertRecord? Told { get; private init; }

    /// <summary>The record that they were written to; null: not yet.</summary>
    public AlertRecord? Written { get; private init; }

    /// <summary>When nobody could be reached, first things first.</summary>
    public IReadOnlyList<DateTimeOffset> NoAnswerAt { get; private init; } = [];

    /// <summary>After no answer, when to try again; null where they know, or nobody has tried.</summary>
    public DateTimeOffset? TryAgainBy { get; private init; }

    /// <summary>By when what was said is owed in writing; null where nothing was said yet, or nothing is owed in writing.</summary>
    public DateTimeOffset? WriteBy { get; private init; }

    /// <summary>Told in the way that the rules ask: by voice, or in writing where writing is enough.</summary>
    public bool IsTold { get; private init; }

    /// <summary>Police or social care, and not the professional's own people.</summary>
    public bool IsBody => AlertRecipients.Bodies.Contains(To);

    public bool ByVoice => Way != AlertWay.Written;

    /// <summary>Whatever a body is told by voice is owed in writing too.</summary>
    public bool WrittenOwed => IsBody && ByVoice;

    /// <summary>A body that nobody has called yet, as the rules ask.</summary>
    public bool IsToBeCalled => IsBody && ByVoice && !IsTold;

    /// <summary>Writing to them is what comes next: after the call, or at once where writing is enough.</summary>
    public bool IsToBeWritten => IsBody && Written is null && (Told is not null || !ByVoice);

    /// <summary>Nothing is owed any more, in speech or in writing.</summary>
    public bool IsPaid => IsTold && (WriteBy is null || Written is not null);

    /// <summary>The same alert after all that was recorded. Records of telling somebody else are passed over.</summary>
    public OutstandingAlert After(IEnumerable<AlertRecord> records, AlertDeadlines terms)
    {
        AlertRecord[] own = [.. records.Where(record => record.To == To).OrderBy(record => record.At)];
        var told = Array.Find(own, record => record.IsTold);
        var unanswered = Array.FindAll(own, record => record.Outcome == AlertOutcome.NoAnswer);
        return this with
        {
            IsTold = Array.Exists(own, record => record.Tells(Way)),
            Told = told,
            Written = Array.Find(own, record => record.Outcome == AlertOutcome.SentInWriting),
            NoAnswerAt = [.. unanswered.Select(record => record.At)],
            TryAgainBy = told is null && ByVoice && unanswered.Length > 0 ? unanswered[^1].At.AddMinutes(terms.TryAgainMinutes) : null,
            WriteBy = told is not null && IsBody ? told.At.AddHours(terms.WrittenFollowUpHours) : null,
        };
    }

    /// <summary>
    /// The number to ring after so many calls without an answer: the desk's next one. Null where it has no more; then, with
    /// harm possible tonight, it is 999.
    /// </summary>
    public static DeskContact? NextNumber(RouteAnswer route, int unanswered) =>
        route.Contacts.Where(contact => contact.Kind == ContactKind.Telephone).Skip(unanswered).FirstOrDefault();
}
