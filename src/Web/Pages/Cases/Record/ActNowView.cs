using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>One who must be told: the desk of this minute, the next number to ring, and what was recorded.</summary>
public sealed record AlertCard
{
    public required AlertDebt Debt { get; init; }

    public required int Place { get; init; }

    public required string Who { get; init; }

    /// <summary>Null where no desk of the area is meant: the own safeguarding lead, the designated officer.</summary>
    public RouteAnswer? Route { get; init; }

    public Domain.Directory.Desk? Desk { get; init; }

    /// <summary>The number to ring after all the calls that nobody answered; 999 where the desk has no more.</summary>
    public DeskContact? Number { get; init; }

    /// <summary>How often the desk of this minute did not answer, tonight.</summary>
    public int Tried { get; init; }

    public RouteAnswer? WriteTo { get; init; }

    public required string Prefix { get; init; }

    /// <summary>The one to ring before all others: what to say stands with its number.</summary>
    public required bool IsNext { get; init; }

    public string Address => WriteTo?.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.SecureEmail)?.Value ?? "";
}

/// <summary>Whom to tell about a concern now, what to say, and what was recorded of it.</summary>
public sealed class ActNowView(ConcernDebts owed, Concern concern, StepServices services, SpeakingFor who)
{
    private readonly DateTimeOffset now = services.Db.Now;
    private readonly ConcernRoutes routes = new(owed.Judged, services.Library.Toolbox.Toolbox, services.LocalTime);

    public string Reference => concern.Reference;

    public bool IsDraft => concern.State == ConcernState.Draft;

    public Guid FormKey { get; } = Guid.NewGuid();

    public bool IsOwed => owed.Debts.Any(debt => debt.Owed.IsBody);

    /// <summary>What is to be done now; where everybody who had to be rung knows, that they do.</summary>
    public string Title => owed.Debts.Where(IsToBeRung).Select(debt => debt.Owed).ToArray() switch
    {
        [] when ByVoice.Count > 0 => $"{Capital(string.Join(" and ", ByVoice.Select(Named)))} {(ByVoice is [not AlertTo.Police] ? "has" : "have")} been told",
        [] => owed.Debts.Any(debt => debt.Owed.IsBody) ? "Tell them in writing" : "Nobody has to be rung about this now",
        [{ Way: AlertWay.VoiceNow } only] => $"Tell {Named(only.To)} now",
        [{ Way: AlertWay.VoiceToday } only] => $"Speak to {Named(only.To)} today",
        [var first, var second, ..] => first.Way == AlertWay.VoiceNow || second.Way == AlertWay.VoiceNow
            ? $"Tell {Named(first.To)} and {Named(second.To)} now"
            : $"Speak to {Named(first.To)} and {Named(second.To)} today",
        [var only] => $"Tell {Named(only.To)}",
    };

    public bool Danger => owed.Judged.Statement.Danger == DangerAnswer.AtThisMinute;

    /// <summary>Why, in the pack's sentences: what the concern says cannot wait; where all of it can, what the rules make of it.</summary>
    public IEnumerable<string> Because => ActNow.Because(owed.Judged.Statement) is { Count: > 0 } because
        ? because.Select(reason => reason == ActNowBecause.AlreadyHappened
            ? $"{Content.BecauseWords[reason].TrimEnd('.')}: {string.Join("; ", owed.Judged.Statement.Harm.Done.Select(harm => Content.DoneWords[harm]))}."
            : Content.BecauseWords[reason])
        : owed.Judged.Decision.Reasons.Where(reason => reason.Id <= Domain.Assessments.ReasonId.HighAndBeyond)
        .Select(reason => services.Library.Toolbox.Toolbox.Wording.Say(reason, owed.Judged.Decision)).Take(2);

    public string NowLine
    {
        get
        {
            var shown = HouseDate.TimeFirst(services.LocalTime.WallAt(now));
            return RightUntil is { } until ? Phrases.Say(Phrase.RightUntil, shown, Soon(until)) : Phrases.Say(Phrase.RightAlways, shown);
        }
    }

    public long? SecondsLeft => RightUntil is { } until ? (long)(until - now).TotalSeconds : null;

    /// <summary>Whoever is still to be rung stands first; then those who know, or to whom one writes; then one's own people.</summary>
    public IReadOnlyList<AlertCard> Cards =>
        [.. owed.Debts.OrderBy(debt => IsToBeRung(debt) ? 0 : debt.Owed.IsBody ? 1 : 2).Select((debt, index) => Card(debt, index + 1))];

    public IReadOnlyList<ScriptLine> Script => CallScript.Of(owed.Judged.Statement, who, Content.Call, Content.DoneWords);

    public ConcernContent Content => services.Library.Toolbox.Concerns;

    public bool IsPast(DateTimeOffset moment) => moment <= now;

    public string TimeNow => services.TimeOf(now);

    public DateOnly Today => services.LocalTime.DateAt(now);

    /// <summary>"11:22pm on Sunday".</summary>
    public string Soon(DateTimeOffset moment) => HouseDate.TimeFirst(services.LocalTime.WallAt(moment), services.LocalTime.DateAt(now));

    public string TimeOf(DateTimeOffset moment) => services.LocalTime.DateAt(moment) == services.LocalTime.DateAt(now)
        ? services.TimeOf(moment)
        : HouseDate.TimeFirst(services.LocalTime.WallAt(moment));

    public string ClosedUntil(DateTimeOffset opens) => Phrases.Say(Phrase.ClosedUntil, HouseDate.WithDay(services.LocalTime.WallAt(opens)));

    public static string Named(AlertTo to) => to switch
    {
        AlertTo.Police => "police",
        AlertTo.ChildrensSocialCare => "children's social care",
        AlertTo.AdultSocialCare => "adult social care",
        AlertTo.SafeguardingLead => "your safeguarding lead",
        _ => "the designated officer (LADO)",
    };

    private DateTimeOffset? RightUntil => owed.Debts.Where(debt => debt.Owed.IsBody).Min(debt => routes.Tell(debt.Owed, now).RightUntil);

    private TimeSpan NoAnswerCounts => TimeSpan.FromHours(Content.NoAnswerCountsHours);

    private Phrases Phrases => services.Library.Toolbox.Toolbox.Wording.Phrases;

    private List<AlertTo> ByVoice => [.. owed.Debts.Where(debt => debt.Owed is { IsBody: true, ByVoice: true }).Select(debt => debt.Owed.To)];

    private static bool IsToBeRung(AlertDebt debt) => debt is { Owed: { IsBody: true, ByVoice: true }, IsTold: false };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private AlertCard Card(AlertDebt debt, int place)
    {
        var to = debt.Owed.To;
        var route = debt.Owed.IsBody ? routes.Tell(debt.Owed, now) : null;
        var tried = route is null ? 0 : debt.NoAnswerAt.Count(at => now - at < NoAnswerCounts && routes.Tell(debt.Owed, at).DeskId == route.DeskId);
        return new AlertCard
        {
            Debt = debt,
            Place = place,
            IsNext = place == 1 && IsToBeRung(debt),
            Who = Capital(Named(to)),
            Route = route,
            Desk = route is null ? null : owed.Judged.Area.Desks.First(desk => desk.Id == route.DeskId),
            Number = route is null ? null : AlertDebt.NextNumber(route, tried),
            Tried = tried,
            WriteTo = debt.Owed.IsBody ? routes.WriteTo(to, now) : null,
            Prefix = to.ToString(),
        };
    }
}
