using Samphire.Domain.Forms;
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

    /// <summary>Every text of the reporter in which somebody may be named.</summary>
    public required IReadOnlyList<string> TextsThatName { private get; init; }

    /// <summary>Every text of it, for whoever looks for something in its words.</summary>
    public IEnumerable<string> Texts() => TextsThatName;

    /// <summary>The statement, or every problem of every page at once. Nothing said about 999 is no reason not to send.</summary>
    public static ParsedStatement Parse(ConcernDraft draft, DateTimeOffset sentAt, LocalTime localTime)
    {
        var today = localTime.DateAt(sentAt);
        var form = new ConcernForm(draft, new ConcernContext(today));
        if (form.Problems is { Count: > 0 } problems)
        {
            return new ParsedStatement(null, problems);
        }

        var inDanger = draft.Danger.Answer == Vocabulary.Word(DangerAnswer.AtThisMinute);
        var statement = StatementSoFar.Of(draft, sentAt, localTime);
        return new ParsedStatement(
            statement with
            {
                Call999 = inDanger ? statement.Call999 : null,
                Call999SaidAt = inDanger ? statement.Call999SaidAt : null,
                NobodyElse = draft.Others.NobodyElse && statement.Others.Count == 0,
            },
            []);
    }
}

/// <summary>What a draft says so far, for those who are told before it is sent.</summary>
public static class StatementSoFar
{
    /// <summary>What a child is called whose name nobody has written yet.</summary>
    public const string UnnamedChild = "A child, name not known";

    /// <summary>
    /// What is not answered yet, or cannot be read, says nothing: nobody is taken to be harmed, or safe, because a page was
    /// not reached.
    /// </summary>
    public static Statement Of(ConcernDraft draft, DateTimeOffset at, LocalTime localTime)
    {
        var today = localTime.DateAt(at);
        var form = new ConcernForm(draft, new ConcernContext(today));
        return new Statement
        {
            SentAt = at,
            Danger = form.Danger.Answer.Value ?? DangerAnswer.NotKnown,
            Call999 = Vocabulary.Find<Call999>(draft.Danger.Call999 ?? ""),
            Call999SaidAt = draft.Danger.Call999SaidAt,
            Harm = form.Harm.Read(),
            Child = form.Child.Read(today) ?? new ChildStep(draft with { Child = draft.Child with { Name = UnnamedChild } }, new ConcernContext(today)).Read(today)!,
            Noticed = [.. form.Noticed.Rows.Where(row => !row.IsBlank).Select(row => row.Read()).OfType<Noticed>()],
            MayBeNamed = form.Source.MayBeNamed.Value,
            ChildTold = form.Source.ChildTold.Value,
            Others = [.. form.Others.Rows.Where(row => !row.IsBlank).Select(row => row.Read()).OfType<Other>()],
            NobodyElse = false,
            MeetingPlanned = form.Others.MeetingPlanned.Value ?? YesNo.NotKnown,
            ReachOn = form.Reach.Phone.Value,
            TextsThatName = form.TextsThatName,
        };
    }
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

    public PartialDate? On { get; init; }

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
