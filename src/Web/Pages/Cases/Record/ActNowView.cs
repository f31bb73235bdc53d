using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>
/// A card for a person or body that must be told: the alert, the desk that is open now and the next number to call.
/// </summary>
public sealed record AlertCard
{
    public required OutstandingAlert Alert { get; init; }

    public required int Place { get; init; }

    public required string Who { get; init; }

    public Domain.Routes.Desk? Desk { get; init; }

    /// <summary>The number to call after all the unanswered calls; null if the desk has no further number.</summary>
    public DeskContact? Number { get; init; }

    /// <summary>The numbers of the unanswered calls, which are tried again later.</summary>
    public IReadOnlyList<DeskContact> NumbersTried { get; init; } = [];

    /// <summary>How many calls to the desk that is open now were not answered tonight.</summary>
    public int Tried { get; init; }

    public RouteAnswer? WriteTo { get; init; }

    public string Prefix => Alert.To.ToString();

    public string Address => WriteTo?.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.SecureEmail)?.Value ?? "";
}

public sealed class ActNowView(AssessedConcern assessed, Concern concern, StepServices services, CallerDetails who)
{
    private readonly DateTimeOffset now = services.Db.Now;
    private readonly ConcernRoutes routes = new(assessed, services.Library.Toolbox.Toolbox, services.LocalTime);

    public string Reference => concern.Reference;

    public bool IsDraft => concern.State == ConcernState.Draft;

    public Guid IdempotencyKey { get; } = Guid.NewGuid();

    /// <summary>"the child", "the young person" or "the person", by age.</summary>
    public string Who { get; } = PersonWords.WithArticle(assessed.Statement.Child.Age);

    /// <summary>What cannot wait, as far as an answer makes it relevant.</summary>
    public IReadOnlyList<Advice> MustNotWait => [.. Content.MustNotWait.Where(advice => advice.IsFor(assessed.Statement.Harm))];

    /// <summary>Whether what was done may have left something behind that police will want.</summary>
    public bool KeepsEvidence => assessed.Statement.Harm.AnyYes;

    public bool IsAnyToBeCalled => assessed.Alerts.Any(alert => alert.IsToBeCalled);

    public bool IsOwed => assessed.Alerts.Any(alert => alert.IsBody);

    /// <summary>What to do now, or that everybody who had to be called has been told.</summary>
    public string Title => assessed.Alerts.Where(alert => alert.IsToBeCalled).ToArray() switch
    {
        [] when ToBeWritten.Length > 0 && ByVoice.Count > 0 => $"Now write to {string.Join(" and ", ToBeWritten.Select(Names.InSentence))}",
        [] when ByVoice.Count > 0 => $"{NamesOfCalled()} {(ByVoice is [not AlertRecipient.Police] ? "has" : "have")} been told",
        [] => assessed.Alerts.Any(alert => alert.IsBody) ? "Tell them in writing" : "No call is needed now",
        [{ Method: AlertMethod.VoiceNow } only] => $"Tell {Names.InSentence(only.To)} now",
        [{ Method: AlertMethod.VoiceToday } only] => $"Speak to {Names.InSentence(only.To)} today",
        [var first, var second, ..] => first.Method == AlertMethod.VoiceNow || second.Method == AlertMethod.VoiceNow
            ? $"Tell {Names.InSentence(first.To)} and {Names.InSentence(second.To)} now"
            : $"Speak to {Names.InSentence(first.To)} and {Names.InSentence(second.To)} today",
        [var only] => $"Tell {Names.InSentence(only.To)}",
    };

    /// <summary>Someone is in danger, and nobody has told the police yet.</summary>
    public bool Danger => assessed.Statement.Danger == DangerAnswer.AtThisMinute && assessed.Alerts.Any(alert => alert is { To: AlertRecipient.Police, IsTold: false });

    /// <summary>Why, in the pack's sentences: what cannot wait; if everything can, the result of the rules.</summary>
    public IEnumerable<string> Because => ActNow.Because(assessed.Statement) is { Count: > 0 } because
        ? because.Select(reason => reason == ActNowReason.AlreadyHappened
            ? $"{Content.BecauseWords[reason].Of(Who).TrimEnd('.')}: {string.Join("; ", assessed.Statement.Harm.Done.Select(harm => Content.DoneWords[harm]))}."
            : Content.BecauseWords[reason].Of(Who))
        : assessed.Decision.Reasons.Where(reason => reason.Id <= ReasonId.HighAndBeyond)
        .Select(reason => services.Library.Toolbox.Toolbox.Wording.Format(reason, assessed.Decision)).Take(2);

    public string NowLine
    {
        get
        {
            var shown = DateText.TimeFirst(services.LocalTime.DateTimeAt(now));
            return RightUntil is { } until ? Phrases.Format(Phrase.RightUntil, shown, Soon(until)) : Phrases.Format(Phrase.RightAlways, shown);
        }
    }

    public long? SecondsLeft => RightUntil is { } until ? (long)(until - now).TotalSeconds : null;

    /// <summary>
    /// First those still to be called, then those who have been told or are written to, then the reporter's own
    /// organisation.
    /// </summary>
    public IReadOnlyList<AlertCard> Cards =>
        [.. assessed.Alerts.OrderBy(alert => alert.IsToBeCalled ? 0 : alert.IsBody ? 1 : 2).Select((alert, index) => Card(alert, index + 1))];

    public IReadOnlyList<ScriptLine> Script => CallScript.Of(assessed.Statement, who, Content.Call, Content.DoneWords);

    public ConcernContent Content => services.Library.Toolbox.Concerns;

    public bool IsPast(DateTimeOffset moment) => moment <= now;

    public string TimeNow => services.TimeOf(now);

    public DateOnly Today => services.LocalTime.DateAt(now);

    /// <summary>"11:22pm on Sunday".</summary>
    public string Soon(DateTimeOffset moment) => DateText.TimeFirst(services.LocalTime.DateTimeAt(moment), services.LocalTime.DateAt(now));

    public string TimeOf(DateTimeOffset moment) => services.LocalTime.DateAt(moment) == services.LocalTime.DateAt(now)
        ? services.TimeOf(moment)
        : DateText.TimeFirst(services.LocalTime.DateTimeAt(moment));

    public string ClosedUntil(DateTimeOffset opens) => Phrases.Format(Phrase.ClosedUntil, DateText.WithDay(services.LocalTime.DateTimeAt(opens)));

    public AlertNames Names => Phrases.Names;

    private DateTimeOffset? RightUntil => assessed.Alerts.Min(alert => routes.Tell(alert, now)?.RightUntil);

    private TimeSpan NoAnswerCounts => TimeSpan.FromHours(Content.NoAnswerCountsHours);

    private Phrases Phrases => services.Library.Toolbox.Toolbox.Wording.Phrases;

    private List<AlertRecipient> ByVoice => [.. assessed.Alerts.Where(alert => alert is { IsBody: true, ByVoice: true }).Select(alert => alert.To)];

    // After a call, and still to be done.
    private AlertRecipient[] ToBeWritten => [.. assessed.Alerts.Where(alert => alert is { ByVoice: true, IsTold: true, IsToBeWritten: true }).Select(alert => alert.To)];

    /// <summary>"Police and children's social care".</summary>
    private string NamesOfCalled() => string.Join(" and ", ByVoice.Select((to, index) => index == 0 ? Names.AtStart(to) : Names.InSentence(to)));

    private AlertCard Card(OutstandingAlert alert, int place)
    {
        var route = routes.Tell(alert, now);
        var tried = route is null ? 0 : alert.NoAnswerAt.Count(at => now - at < NoAnswerCounts && routes.Tell(alert, at)!.DeskId == route.DeskId);
        return new AlertCard
        {
            Alert = alert with { Desk = route },
            Place = place,
            Who = Names.AtStart(alert.To),
            Desk = route is null ? null : assessed.Area.Desks.First(desk => desk.Id == route.DeskId),
            Number = route is null ? null : OutstandingAlert.NextNumber(route, tried),
            Tried = tried,
            NumbersTried = route is null ? [] : [.. OutstandingAlert.Numbers(route).Take(tried)],
            WriteTo = routes.WriteTo(alert.To, now),
        };
    }
}
