using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// The answers about a source without the name: whether they may be named, what could happen to them, and whether the
/// child knows that it must be passed on.
/// </summary>
public sealed record SourcePageDraft
{
    public string? MayBeNamed { get; set; }

    // Not encrypted: the desk reads it.
    public string? Risk { get; set; }

    public string? ChildTold { get; set; }
}

/// <summary>
/// Who told the reporter. Encrypted from the first save and stored apart from the draft, whatever the answer about
/// naming is, because that answer may change until the concern is sent. A professional is named then.
/// </summary>
public sealed record SourceDraft
{
    // A name or a description.
    public string? Name { get; set; }

    public string? Contact { get; set; }

    // "Lena Ford, 01632 960 250"
    public string InOneLine() => string.Join(", ", new[] { Name, Contact }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => TextCleaner.Name(part!)));
}

/// <summary>The page about who told the reporter, never about the child.</summary>
public sealed class SourceStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    /// <summary>The answer that shows only who holds the source.</summary>
    public const string HeldName = "Source.Held";

    /// <summary>The box for the name of the source.</summary>
    public const string NameBox = "Source.Name";

    internal const string InTheirRole = "They are a professional acting in their role";

    private readonly SourceQuestions asked = SourceQuestions.Of(draft);

    private readonly bool isConfidential = SourceQuestions.KeepConfidential(draft);

    // A concern that was sent before this was asked is complete without it.
    private readonly bool mustSayRisk = draft.Version >= ConcernDraft.WithRiskToSource && draft.Source.MayBeNamed == Vocabulary.Word(NamingAnswer.KeepItWithUs);

    public override string Question => asked.WhetherTheyMayBeNamed ? "Who told you?" : Words("What have you told the child?");

    public SealedField Held => new(
        HeldName,
        context.SourceHeldAs,
        new TextField(context.Source.Name) { Label = "Name, or who they are (optional)", IsName = true },
        new TextField(context.Source.Contact) { Label = "Contact details (optional)" })
    {
        Label = "Name and contact",
        ReaderLabel = "The source",
        Asked = asked.WhetherTheyMayBeNamed || context.SourceHeldAs.Count > 0,
        Shown = context.SourceHeldAs.Count > 0 || context.NamedProfessionals.Count == 0,
        Blank = "Nothing entered",
    };

    // It has no box of its own: it is what the boxes about the source contained when the concern was sent.
    public SealedField Named => new("Source.Named", context.NamedProfessionals)
    {
        Label = "Named professional",
        Asked = context.NamedProfessionals.Count > 0,
    };

    public ChoiceField<NamingAnswer> MayBeNamed => new(draft.Source.MayBeNamed)
    {
        Label = "Can we give their name to police and social care?",
        AuthorLabel = "May be named",
        ReaderLabel = "Can their name be given to police and social care?",
        Asked = asked.WhetherTheyMayBeNamed,
        RequiredMessage = "Select whether we can give their name",
        Options = [.. Naming.Where(option => option.Value != NamingAnswer.CameFromNobody || MayBeNobody)],
    };

    public TextField Risk => new(draft.Source.Risk)
    {
        Label = "If their name is confidential: what could happen to them if somebody found out that they told you?",
        AuthorLabel = "What could happen to them",
        ReaderLabel = "What could happen to the source if somebody found out that they told the reporter?",
        Hint = "Whoever reads the concern sees this, so do not write their name, address or number here. You can write 'not known'.",
        Subject = "What could happen to them",
        Asked = asked.WhetherTheyMayBeNamed,
        Shown = isConfidential || !string.IsNullOrWhiteSpace(draft.Source.Risk),
        RequiredMessage = mustSayRisk ? "Enter what could happen to them if somebody found out that they told you, or 'not known'" : null,
        Lines = 2,
    };

    public ChoiceField<ChildToldAnswer> ChildTold => new(draft.Source.ChildTold)
    {
        Label = $"Have you told {draft.NameOfChild(context.Today)} that you must pass this on?",
        AuthorLabel = Words("Child told this must be passed on"),
        ReaderLabel = "Has the child been told this must be passed on?",
        Asked = asked.WhetherTheChildWasTold,
        RequiredMessage = $"Select whether you have told {draft.NameOfChild(context.Today)} that you must pass this on",
        Options =
        [
            new Option<ChildToldAnswer>(ChildToldAnswer.Yes, "Yes"),
            new Option<ChildToldAnswer>(ChildToldAnswer.NotYet, "Not yet"),
            new Option<ChildToldAnswer>(ChildToldAnswer.NotSafe, "It would not be safe"),
        ],
    };

    public override IReadOnlyList<Field> Fields => [Held, Named, MayBeNamed, Risk, ChildTold];

    private bool MayBeNobody =>
        draft.Noticed.Exists(row => row.How == Vocabulary.Word(NoticedHow.ReadOrFound)) || draft.Source.MayBeNamed == Vocabulary.Word(NamingAnswer.CameFromNobody);

    private static Option<NamingAnswer>[] Naming { get; } =
    [
        new(NamingAnswer.Yes, "Yes"),
        new(NamingAnswer.KeepItWithUs, "No, keep their name confidential"),
        new(NamingAnswer.NotAsked, "Not asked"),
        new(NamingAnswer.Professional, InTheirRole, "Professionals are named: whoever reads the concern sees their name and contact details."),
        new(NamingAnswer.CameFromNobody, "It did not come from a person"),
    ];

    public override string TitleFor(Audience audience) => audience == Audience.Author ? "Who told you" : "Who told the reporter";

    private string Words(string text) => draft.Asking(text, context.Today);
}
