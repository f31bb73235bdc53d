using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A concern as it was sent: the validated draft. It never changes; later questions and answers are kept separately.
/// </summary>
public sealed record Statement
{
    public required DateTimeOffset SentAt { get; init; }

    public required DangerAnswer Danger { get; init; }

    // Null if nobody was in danger at that time.
    public Call999? Call999 { get; init; }

    public DateTimeOffset? Call999SaidAt { get; init; }

    public required HarmRows Harm { get; init; }

    // Whether there is any reason to think that somebody has hurt or used a child who is or may be young. Null if that
    // was not asked.
    public YesNo? MayHaveBeenHarmed { get; init; }

    public required ConcernChild Child { get; init; }

    // At least one.
    public required IReadOnlyList<Noticed> Noticed { get; init; }

    // Null if nobody told the reporter.
    public NamingAnswer? MayBeNamed { get; init; }

    // Null if the child did not tell the reporter.
    public ChildToldAnswer? ChildTold { get; init; }

    public required IReadOnlyList<Other> Others { get; init; }

    public required bool NobodyElse { get; init; }

    public required YesNo MeetingPlanned { get; init; }

    // Null if the reporter cannot be called tonight.
    public required PhoneNumber? ReachOn { get; init; }

    public required IReadOnlyList<string> TextsThatName { private get; init; }

    public IEnumerable<string> Texts() => TextsThatName;

    // The problems of all pages. Silence about 999 does not stop anybody from sending.
    public static ParsedStatement Parse(ConcernDraft draft, DateTimeOffset sentAt, LocalTime localTime, ReadPhone readPhone)
    {
        var form = new ConcernForm(draft, new ConcernContext(localTime.DateAt(sentAt)) { ReadPhone = readPhone });
        if (form.Problems is { Count: > 0 } problems)
        {
            return new ParsedStatement(null, problems);
        }

        var inDanger = draft.Danger.Answer == Vocabulary.Word(DangerAnswer.AtThisMinute);
        var statement = PartialStatement.Of(draft, sentAt, localTime, readPhone);
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

/// <summary>What an unfinished draft says, for those who are alerted before it is sent.</summary>
public static class PartialStatement
{
    public const string UnnamedChild = "A child, name not known";

    // An answer that is missing or invalid is not taken as a yes or a no.
    public static Statement Of(ConcernDraft draft, DateTimeOffset at, LocalTime localTime, ReadPhone readPhone)
    {
        var today = localTime.DateAt(at);
        var form = new ConcernForm(draft, new ConcernContext(today) { ReadPhone = readPhone });
        return new Statement
        {
            SentAt = at,
            Danger = form.Danger.Answer.Value ?? DangerAnswer.NotKnown,
            Call999 = Vocabulary.Find<Call999>(draft.Danger.Call999 ?? ""),
            Call999SaidAt = draft.Danger.Call999SaidAt,
            Harm = form.Harm.Read(),
            MayHaveBeenHarmed = form.HarmCheck.Read(),
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

/// <summary>The result of reading a draft: a statement, or the problems to fix.</summary>
public sealed record ParsedStatement(Statement? Statement, IReadOnlyList<Problem> Problems);

/// <summary>What someone may have done to a child, in the order of the questions.</summary>
public enum Harm
{
    [Word("sexual")] Sexual,
    [Word("images")] Images,
    [Word("exchange")] Exchange,
    [Word("taken")] Taken,
    [Word("made-to-involve")] MadeToInvolve,
    [Word("threatened")] Threatened,
}

/// <summary>What someone has already done to the child. Each yes is a sign of actual exploitation.</summary>
public sealed record HarmRows
{
    public required YesNo Sexual { get; init; }

    public required YesNo Images { get; init; }

    public required YesNo Exchange { get; init; }

    public required YesNo Taken { get; init; }

    public required YesNo MadeToInvolve { get; init; }

    public required YesNo Threatened { get; init; }

    public bool AnyYes => Done.Any();

    public IEnumerable<Harm> Done => Enum.GetValues<Harm>().Where(harm => this[harm] == YesNo.Yes);

    public bool AnyNotKnown => Enum.GetValues<Harm>().Any(harm => this[harm] == YesNo.NotKnown);

    public YesNo this[Harm harm] => harm switch
    {
        Harm.Sexual => Sexual,
        Harm.Images => Images,
        Harm.Exchange => Exchange,
        Harm.Taken => Taken,
        Harm.MadeToInvolve => MadeToInvolve,
        Harm.Threatened => Threatened,
    };
}

/// <summary>The child as the reporter knows them.</summary>
public sealed record ConcernChild
{
    // A name, a nickname or a description.
    public required Text Name { get; init; }

    public DateOnly? Born { get; init; }

    public required AgeReading Age { get; init; }

    public Text? Place { get; init; }

    // The id of a district in the area pack.
    public string? District { get; init; }

    public Text? School { get; init; }

    public Text? WhereNow { get; init; }

    public Text? MustNotBeTold { get; init; }

    public CareStatus CareStatus { get; init; } = CareStatus.NotKnown;

    public Sex Sex { get; init; } = Sex.NotKnown;

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

    // Null if it is not known to the minute.
    public TimeOnly? At { get; init; }

    // "9:30pm", "about 9pm", or as typed: "after school".
    public string? TimeInWords { get; init; }

    public Text? Where { get; init; }

    public required NoticedHow How { get; init; }
}

/// <summary>A person or thing that the concern names besides the child.</summary>
public sealed record Other
{
    public required OtherKind Kind { get; init; }

    // Null if there is only a description.
    public Text? Name { get; init; }

    public Text? Description { get; init; }

    public OtherToChild ToChild { get; init; } = OtherToChild.NotKnown;

    // Whether the reporter is worried about this person. A parent can be both.
    public YesNo OfConcern { get; init; } = YesNo.NotKnown;

    public YesNo Under18 { get; init; } = YesNo.NotKnown;

    public YesNo WorksWithChildren { get; init; } = YesNo.NotKnown;

    public string? RecordId { get; init; }

    public Text Label => Name ?? Description!;

    public bool IsPersonOfConcern => Kind == OtherKind.Person && OfConcern == YesNo.Yes;

    // A professional works with children unless the reporter says otherwise.
    public bool IsInPositionOfTrust =>
        IsPersonOfConcern && (WorksWithChildren == YesNo.Yes || (ToChild == OtherToChild.Professional && WorksWithChildren != YesNo.No));
}
