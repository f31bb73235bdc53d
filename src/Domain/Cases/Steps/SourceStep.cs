using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// The answers about a source without the name: whether they may be named, and whether the child knows that it must be
/// passed on.
/// </summary>
public sealed record SourcePageDraft
{
    public string? MayBeNamed { get; set; }

    public string? ChildTold { get; set; }
}

/// <summary>
/// Who told the reporter. Encrypted from the first save and stored apart from the draft, whatever the answer about
/// naming is, because that answer may change.
/// </summary>
public sealed record SourceDraft
{
    // A name or a description.
    public string? Name { get; set; }

    public string? Contact { get; set; }
}

/// <summary>The page about who told the reporter, never about the child.</summary>
public sealed class SourceStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    private readonly SourceQuestions asked = SourceQuestions.Of(draft);

    public override string Question => asked.WhetherTheyMayBeNamed ? "Who told you?" : Words("What have you told the child?");

    public SealedField Held => new(
        "Source.Held",
        context.SourceHeldAs,
        new TextField(context.Source.Name) { Label = "Name, or who they are (optional)", IsName = true },
        new TextField(context.Source.Contact) { Label = "Contact details (optional)" })
    {
        Label = "Name and contact",
        ReaderLabel = "The source",
        Asked = asked.WhetherTheyMayBeNamed || context.SourceHeldAs.Count > 0,
        Blank = "Nothing entered",
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

    public override IReadOnlyList<Field> Fields => [Held, MayBeNamed, ChildTold];

    private bool MayBeNobody =>
        draft.Noticed.Exists(row => row.How == Vocabulary.Word(NoticedHow.ReadOrFound)) || draft.Source.MayBeNamed == Vocabulary.Word(NamingAnswer.CameFromNobody);

    private static Option<NamingAnswer>[] Naming { get; } =
    [
        new(NamingAnswer.Yes, "Yes"),
        new(NamingAnswer.KeepItWithUs, "No, keep their name confidential"),
        new(NamingAnswer.NotAsked, "Not asked"),
        new(NamingAnswer.Professional, "They are a professional acting in their role", "Professionals are named."),
        new(NamingAnswer.CameFromNobody, "It did not come from a person"),
    ];

    public override string TitleFor(Audience audience) => audience == Audience.Author ? "Who told you" : "Who told the reporter";

    private string Words(string text) => draft.Asking(text, context.Today);
}
