using Samphire.Domain.Cases.Reading;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A concern as it was sent: what the draft says, of types that cannot hold nonsense. It never changes; what comes later is
/// asked and answered beside it.
/// </summary>
public sealed record Statement
{
    public required DateTimeOffset SentAt { get; init; }

    public required DangerAnswer Danger { get; init; }

    /// <summary>Null where nobody was in danger at that minute.</summary>
    public Call999? Call999 { get; init; }

    public DateTimeOffset? Call999SaidAt { get; init; }

    public required HarmRows Harm { get; init; }

    public required ConcernChild Child { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<Noticed> Noticed { get; init; }

    /// <summary>Null where nobody told the reporter.</summary>
    public NamingAnswer? MayBeNamed { get; init; }

    /// <summary>Null where the child did not tell the reporter.</summary>
    public ChildToldAnswer? ChildTold { get; init; }

    public required IReadOnlyList<Other> Others { get; init; }

    public required bool NobodyElse { get; init; }

    public required YesNo MeetingPlanned { get; init; }

    /// <summary>Null: the reporter cannot be called tonight.</summary>
    public required PhoneNumber? ReachOn { get; init; }

    /// <summary>Every text of it, for whoever looks for something in its words.</summary>
    public IEnumerable<string> Texts()
    {
        IEnumerable<Text?> texts =
        [
            Child.Name, Child.Place, Child.School, Child.WhereNow, Child.MustNotBeTold,
            .. Noticed.SelectMany(noticed => new[] { noticed.What, noticed.ExactWords, noticed.Where }),
            .. Others.SelectMany(other => new[] { other.Name, other.Description }),
        ];
        return texts.OfType<Text>().Select(text => text.Value);
    }

    /// <summary>The statement, or every problem of every page at once. Nothing said about 999 is no reason not to send.</summary>
    public static ParsedStatement Parse(ConcernDraft draft, DateTimeOffset sentAt, LocalTime localTime)
    {
        var today = localTime.DateAt(sentAt);
        List<Problem> problems = [];
        var danger = Pages.Danger(draft, problems);
        var harm = Pages.Harm(draft, problems);
        var child = Pages.Child(draft, today, problems);
        var noticed = Pages.Noticed(draft, today, problems);
        var (mayBeNamed, childTold) = Pages.Source(draft, problems);
        var (others, meeting) = Pages.Others(draft, problems);
        var reachOn = Pages.Reach(draft, problems);
        if (problems.Count > 0)
        {
            return new ParsedStatement(null, problems);
        }

        var inDanger = danger == DangerAnswer.AtThisMinute;
        return new ParsedStatement(
            new Statement
            {
                SentAt = sentAt,
                Danger = danger!.Value,
                Call999 = inDanger ? Typed.ChoiceIfAny<Call999>(draft.Danger.Call999) : null,
                Call999SaidAt = inDanger ? draft.Danger.Call999SaidAt : null,
                Harm = harm!,
                Child = child!,
                Noticed = noticed,
                MayBeNamed = mayBeNamed,
                ChildTold = childTold,
                Others = others,
                NobodyElse = draft.Others.NobodyElse && others.Count == 0,
                MeetingPlanned = meeting!.Value,
                ReachOn = reachOn,
            },
            []);
    }
}

/// <summary>What a draft says so far, for those who are told before it is sent.</summary>
public static class StatementSoFar
{
    /// <summary>
    /// What is not answered yet, or cannot be read, says nothing: nobody is taken to be harmed, or safe, because a page was
    /// not reached.
    /// </summary>
    public static Statement Of(ConcernDraft draft, DateTimeOffset at, LocalTime localTime)
    {
        var today = localTime.DateAt(at);
        List<Problem> ignored = [];
        var named = draft with { Child = draft.Child with { Name = Nameless(draft.Child.Name) ? UnnamedChild : draft.Child.Name } };
        return new Statement
        {
            SentAt = at,
            Danger = Pages.Danger(draft, ignored) ?? DangerAnswer.NotKnown,
            Call999 = Typed.ChoiceIfAny<Call999>(draft.Danger.Call999),
            Call999SaidAt = draft.Danger.Call999SaidAt,
            Harm = new HarmRows(Row(draft.Harm.Sexual), Row(draft.Harm.Images), Row(draft.Harm.Exchange), Row(draft.Harm.Threatened)),
            Child = Pages.Child(named, today, ignored)!,
            Noticed = Pages.Noticed(draft, today, ignored),
            MayBeNamed = Typed.ChoiceIfAny<NamingAnswer>(draft.Source.MayBeNamed),
            ChildTold = Typed.ChoiceIfAny<ChildToldAnswer>(draft.Source.ChildTold),
            Others = Pages.Others(draft, ignored).Others,
            NobodyElse = false,
            MeetingPlanned = Typed.ChoiceIfAny<YesNo>(draft.Others.MeetingPlanned) ?? YesNo.NotKnown,
            ReachOn = draft.Reach.CannotBeCalled ? null : PhoneNumber.From(draft.Reach.Phone ?? ""),
        };

        static YesNo Row(string? word) => Typed.ChoiceIfAny<YesNo>(word) ?? YesNo.No;
    }

    /// <summary>What a child is called whose name nobody has written yet.</summary>
    public const string UnnamedChild = "A child, name not known";

    private static bool Nameless(string? name) => Text.From(HouseText.Name(name ?? ""), HouseText.LongestName) is not { } text || text.Value.Contains(HouseText.Mark);
}

/// <summary>What a draft says when it is sent: a statement, or what must be put right first.</summary>
public sealed record ParsedStatement(Statement? Statement, IReadOnlyList<Problem> Problems);

/// <summary>What someone may have done to a child, in the order in which it is asked.</summary>
public enum Harm
{
    [Word("sexual")] Sexual,
    [Word("images")] Images,
    [Word("exchange")] Exchange,
    [Word("threatened")] Threatened,
}

/// <summary>What someone has already done to the child.</summary>
public sealed record HarmRows(YesNo Sexual, YesNo Images, YesNo Exchange, YesNo Threatened)
{
    /// <summary>Something has already happened: actual exploitation, until an assessment says which.</summary>
    public bool AnyYes => All.Contains(YesNo.Yes);

    /// <summary>What has been done, in the order in which it is asked.</summary>
    public IEnumerable<Harm> Done => Enum.GetValues<Harm>().Where(harm => All[(int)harm] == YesNo.Yes);

    /// <summary>Nobody can rule it out.</summary>
    public bool AnyNotKnown => All.Contains(YesNo.NotKnown);

    private YesNo[] All => [Sexual, Images, Exchange, Threatened];
}

/// <summary>The child as the reporter knows them.</summary>
public sealed record ConcernChild
{
    /// <summary>A name, a nickname or a description.</summary>
    public required Text Name { get; init; }

    public DateOnly? Born { get; init; }

    public required AgeReading Age { get; init; }

    public Text? Place { get; init; }

    /// <summary>The id of a district of the area.</summary>
    public string? District { get; init; }

    public Text? School { get; init; }

    public Text? WhereNow { get; init; }

    public Text? MustNotBeTold { get; init; }

    public bool InCare { get; init; }

    public bool LeftCare { get; init; }

    public bool NeedsOrDisability { get; init; }

    public bool CareNotKnown { get; init; }
}

/// <summary>One thing that was noticed.</summary>
public sealed record Noticed
{
    public required Text What { get; init; }

    public Text? ExactWords { get; init; }

    public RoughDate? On { get; init; }

    public TimeOnly? At { get; init; }

    public Text? Where { get; init; }

    public required NoticedHow How { get; init; }
}

/// <summary>A person or thing that the concern names beside the child.</summary>
public sealed record Other
{
    public required OtherKind Kind { get; init; }

    /// <summary>Null where there is only a description.</summary>
    public Text? Name { get; init; }

    public Text? Description { get; init; }

    public OtherToChild ToChild { get; init; } = OtherToChild.NotKnown;

    public YesNo Under18 { get; init; } = YesNo.NotKnown;

    public YesNo WorksWithChildren { get; init; } = YesNo.NotKnown;

    public string? RecordId { get; init; }

    /// <summary>What to call it: the name, else the description.</summary>
    public Text Label => Name ?? Description!;

    public bool IsPersonOfConcern => Kind == OtherKind.Person && ToChild == OtherToChild.PersonOfConcern;
}
