
namespace Samphire.Domain.Forms;

/// <summary>
/// One question of a form, over the part of the draft that holds its answer. It defines how the question is asked,
/// validated and shown.
/// </summary>
public abstract record Field
{
    private const string Optional = " (optional)";

    /// <param name="path">The property that holds the answer, as in the code: "draft.Child.Name", "row.What".</param>
    private protected Field(string path) => Name = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    // "Child.Name". Also the name of the box on the page, and of a Problem.
    public string Name { get; private init; }

    // On the page: "School (optional)".
    public required string Label { get; init; }

    public string? Hint { get; init; }

    // With the answer, for its author.
    public string AuthorLabel { get => field ?? Label.Replace(Optional, "", StringComparison.Ordinal); init; }

    // With the answer, for everybody else.
    public string ReaderLabel { get => field ?? Label.Replace(Optional, "", StringComparison.Ordinal); init; }

    // In messages: "Date of birth" in "Date of birth must be a real date".
    public string Subject { get => field ?? AuthorLabel; init; }

    // The message if there is no answer; null if the question is optional.
    public string? RequiredMessage { get; init; }

    // False if other answers make the question irrelevant. It is then neither checked nor shown.
    public bool Asked { get; init; } = true;

    // False for what the page stores itself, such as an id.
    public bool Shown { get; init; } = true;

    // Shown to the author if there is no answer.
    public string Blank { get; init; } = "Not answered";

    // Shown to readers if there is no answer; null leaves the row out.
    public string? ReaderBlank { get => field ?? (RequiredMessage is null ? null : "Not answered"); init; }

    // In words; null if there is none.
    public abstract string? Answer { get; }

    // The submitted values, box by box.
    public abstract IEnumerable<Input> Inputs { get; }

    public virtual bool IsBlank => Inputs.All(input => string.IsNullOrWhiteSpace(input.Value));

    public IEnumerable<Problem> Problems => Asked ? Check() : [];

    public string LabelFor(Audience audience) => audience == Audience.Author ? AuthorLabel : ReaderLabel;

    public string? AnswerFor(Audience audience) => Answer ?? (audience == Audience.Author ? Blank : ReaderBlank);

    // The values of the same question in another copy of the draft, where they differ.
    public virtual IEnumerable<Input> DifferencesIn(Field? other)
    {
        var own = Inputs.ToDictionary(input => input.Name, input => input.Value, StringComparer.Ordinal);
        return (other?.Inputs ?? []).Where(input => input.Value is not null && own.GetValueOrDefault(input.Name) != input.Value);
    }

    // "What" becomes "Noticed[0].What".
    public virtual Field Under(string prefix) => this with { Name = prefix + Name };

    private protected abstract IEnumerable<Problem> Check();

    private protected IEnumerable<Problem> ProblemIf(string? message) => message is null ? [] : [new Problem(Name, message)];
}

/// <summary>The name of a box on a page, and its value.</summary>
public sealed record Input(string Name, string? Value);
