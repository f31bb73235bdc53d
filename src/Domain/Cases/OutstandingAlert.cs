using Samphire.Domain.Routes;

namespace Samphire.Domain.Cases;

/// <summary>
/// A recipient whom the rules require to be told of a concern, with the way, the desk to call now and the attempts so
/// far.
/// </summary>
public sealed record OutstandingAlert(AlertRecipient To, AlertMethod Method)
{
    // Null until it is looked up, and for a recipient without a desk in the area.
    public RouteAnswer? Desk { get; init; }

    // The first record of telling them by voice, or of their desk reading it.
    public AlertRecord? Told { get; private init; }

    public AlertRecord? Written { get; private init; }

    public IReadOnlyList<DateTimeOffset> NoAnswerAt { get; private init; } = [];

    /// <summary>When to call again after no answer; null once they are told or before the first call.</summary>
    public DateTimeOffset? TryAgainBy { get; private init; }

    /// <summary>
    /// The deadline for the written confirmation; null before they are told by voice, or if none is required.
    /// </summary>
    public DateTimeOffset? WriteBy { get; private init; }

    // By voice, or in writing if the rules ask for no call.
    public bool IsTold { get; private init; }

    // As told, but not where only the reporter says that somebody else told them.
    public bool IsConfirmed { get; private init; }

    public bool IsBody => AlertRecipients.Bodies.Contains(To);

    public bool ByVoice => Method != AlertMethod.Written;

    public bool WrittenOwed => IsBody && ByVoice;

    public bool IsToBeCalled => IsBody && ByVoice && !IsTold;

    // After the call, or immediately if the rules ask for no call.
    public bool IsToBeWritten => IsBody && Written is null && (Told is not null || !ByVoice);

    public bool IsComplete => IsTold && (WriteBy is null || Written is not null);

    // Records about other recipients are ignored.
    public OutstandingAlert After(IEnumerable<AlertRecord> records, AlertDeadlines deadlines)
    {
        AlertRecord[] own = [.. records.Where(record => record.To == To).OrderBy(record => record.At)];
        var told = Array.Find(own, record => record.IsTold);
        var unanswered = Array.FindAll(own, record => record.Outcome == AlertOutcome.NoAnswer);
        return this with
        {
            IsTold = Array.Exists(own, record => record.Tells(Method)),
            IsConfirmed = Array.Exists(own, record => record.Tells(Method) && !(record.ByReporter && record.Outcome is AlertOutcome.SomeoneElseTold)),
            Told = told,
            Written = Array.Find(own, record => record.Outcome is AlertOutcome.SentInWriting or AlertOutcome.ReadByDesk),
            NoAnswerAt = [.. unanswered.Select(record => record.At)],
            TryAgainBy = told is null && ByVoice && unanswered.Length > 0 ? unanswered[^1].At.AddMinutes(deadlines.TryAgainMinutes) : null,
            WriteBy = told is not null && IsBody ? told.At.AddHours(deadlines.WrittenFollowUpHours) : null,
        };
    }

    // The desk's next number after that many calls without an answer. Null after the last one.
    public static DeskContact? NextNumber(RouteAnswer route, int unanswered) => Numbers(route).Skip(unanswered).FirstOrDefault();

    public static IEnumerable<DeskContact> Numbers(RouteAnswer route) => route.Contacts.Where(contact => contact.Kind == ContactKind.Telephone);
}
