using System.Globalization;
using Samphire.Domain.Forms;

namespace Samphire.Domain.Cases;

/// <summary>One thing that was noticed.</summary>
public sealed record NoticedDraft
{
    public string? What { get; set; }

    public string? ExactWords { get; set; }

    public DateDraft When { get; set; } = new();

    // A year, or a month and a year, is then enough.
    public bool Approximate { get; set; }

    public string? Time { get; set; }

    public string? Where { get; set; }

    public string? How { get; set; }
}

/// <summary>The page "What did you notice?".</summary>
public sealed class NoticedStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    public override string Question => "What did you notice?";

    public IReadOnlyList<NoticedRow> Rows { get; } =
        [.. (draft.Noticed.Count == 0 ? [new NoticedDraft()] : draft.Noticed).Select((row, place) => new NoticedRow(row, place, draft, context))];

    public override IReadOnlyList<Field> Fields =>
        [new RowsField("Noticed", Rows) { Label = Question, AsParts = true, AtLeastOne = true }];

    public override string TitleFor(Audience audience) => audience == Audience.Author ? "What you noticed" : "What was noticed";
}

/// <summary>The questions about one thing that was noticed.</summary>
public sealed class NoticedRow(NoticedDraft row, int place, ConcernDraft draft, ConcernContext context) : FormRow(string.Create(CultureInfo.InvariantCulture, $"Noticed[{place}]."))
{
    public TextField What => new(row.What)
    {
        Label = "What happened",
        Hint = "In the order it happened, in plain English. What you saw or heard, not what you think it means.",
        RequiredMessage = "Enter what you noticed",
        Subject = "What you noticed",
        Lines = 6,
        MarksBlame = true,
    };

    // A quotation, so it is not checked for blaming words.
    public TextField ExactWords => new(row.ExactWords)
    {
        Label = "Exact words (optional)",
        Hint = "In quotation marks, even if offensive or inaccurate.",
        Lines = 2,
    };

    public DateField When => new(row.When)
    {
        Label = "Date",
        AuthorLabel = "When",
        Subject = "Date",
        Before = (context.Today.AddDays(1), "Date must be today or in the past"),
        Approximate = new CheckboxField(row.Approximate) { Label = "This date is approximate" },
    };

    public TimeField Time => new(row.Time) { Label = "Time (optional)", Hint = "Like 9:30pm, or about 9pm", AuthorLabel = "When" };

    public TextField Where => new(row.Where) { Label = "Where (optional)" };

    public ChoiceField<NoticedHow> How => new(row.How)
    {
        Label = "How do you know?",
        AuthorLabel = "How you know",
        ReaderLabel = "How the reporter knows",
        RequiredMessage = "Select how you know",
        Options =
        [
            new Option<NoticedHow>(NoticedHow.SawOrHeard, "I saw or heard it"),
            new Option<NoticedHow>(NoticedHow.ChildToldMe, Words("The child told me")),
            new Option<NoticedHow>(NoticedHow.SomeoneElseToldMe, "Someone else told me"),
            new Option<NoticedHow>(NoticedHow.ReadOrFound, "I read it or found it"),
        ],
    };

    // Null until both what happened and how it is known are given.
    public Noticed? Read() => What.Value is not { } what || How.Value is not { } how ? null
        : new Noticed { What = what, ExactWords = ExactWords.Value, On = When.Value, At = Time.Value is { HalfUnknown: false, About: false } exact ? exact.Time : null, TimeInWords = Time.Answer, Where = Where.Value, How = how };

    protected override IReadOnlyList<Field> Questions => [What, ExactWords, When, Time, Where, How];

    private string Words(string text) => draft.Asking(text, context.Today);
}
