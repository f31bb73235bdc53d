using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who or what else is involved, and whether a meeting is planned.</summary>
public sealed record OthersDraft
{
    public List<OtherDraft> Rows { get; set; } = [];

    public bool NobodyElse { get; set; }

    public string? MeetingPlanned { get; set; }
}

/// <summary>
/// The page "Who or what else is involved?". Nobody has to be named.
/// </summary>
public sealed class OthersStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    private const string Involved = "Who or what else is involved";

    public override string Question => Involved + "?";

    public override string Hint => "People, vehicles, phones, accounts, places or groups. You need not name anyone. Partial details help: blue car, registration starts WX.";

    public IReadOnlyList<OtherRow> Rows { get; } =
        [.. draft.Others.Rows.Select((row, place) => new OtherRow(row, place, draft, context))];

    // Answered with a button.
    public CheckboxField NobodyElse => new(draft.Others.NobodyElse)
    {
        Label = "No one else I know of",
        AuthorLabel = "Others",
        ReaderLabel = "Anyone or anything",
        Asked = Rows.All(row => row.IsBlank),
        Blank = "No one entered",
        ReaderBlank = "Not answered",
    };

    public ChoiceField<YesNo> MeetingPlanned => new(draft.Others.MeetingPlanned)
    {
        Label = "Is a meeting planned, with one of them or with someone met online?",
        AuthorLabel = "A meeting is planned",
        ReaderLabel = "Is a meeting planned?",
        RequiredMessage = "Select whether a meeting is planned",
        Options = CommonOptions.YesNoNotKnown,
    };

    public override IReadOnlyList<Field> Fields => [new RowsField("Others.Rows", Rows) { Label = Question }, NobodyElse, MeetingPlanned];

    public override string TitleFor(Audience audience) => Involved;
}
