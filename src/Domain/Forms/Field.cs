using System.Runtime.CompilerServices;

namespace Samphire.Domain.Forms;

/// <summary>
/// One question of a form over the draft that holds its answer. Everything the product does with it is said here or follows
/// from here: how it is asked, what is refused, how the answer is shown, and what is looked at in it.
/// </summary>
public abstract record Field
{
    private const string Optional = " (optional)";

    /// <param name="path">The property that holds the answer, as the code says it: "draft.Child.Name", "row.What".</param>
    private protected Field(string path) => Name = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>Where in the draft: "Child.Name". Problems and the boxes of the page have the same name.</summary>
    public string Name { get; private init; }

    /// <summary>As the page asks it: "School (optional)".</summary>
    public required string Label { get; init; }

    public string? Hint { get; init; }

    /// <summary>Beside the answer, for those who wrote it.</summary>
    public string AuthorLabel { get => field ?? Label.Replace(Optional, "", StringComparison.Ordinal); init; }

    /// <summary>Beside the answer, for those who read what was sent.</summary>
    public string ReaderLabel { get => field ?? Label.Replace(Optional, "", StringComparison.Ordinal); init; }

    /// <summary>What a message calls it: "Date of birth" in "Date of birth must be a real date".</summary>
    public string Subject { get => field ?? AuthorLabel; init; }

    /// <summary>What to say where nothing was answered; null where the answer may stay out.</summary>
    public string? Missing { get; init; }

    /// <summary>False where other answers leave nothing to ask here: then it is neither checked nor shown.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>False for what the page keeps for itself, like an id.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>What those who wrote it see where there is no answer.</summary>
    public string Blank { get; init; } = "Not answered";

    /// <summary>What the others see where there is no answer; null where the row is left out.</summary>
    public string? ReaderBlank { get => field ?? (Missing is null ? null : "Not answered"); init; }

    /// <summary>What was answered, in words; null where nothing was.</summary>
    public abstract string? Answer { get; }

    /// <summary>The values as they were sent, by the names of the boxes.</summary>
    public abstract IEnumerable<Input> Inputs { get; }

    /// <summary>Nothing was typed, chosen or ticked.</summary>
    public virtual bool IsBlank => Inputs.All(input => string.IsNullOrWhiteSpace(input.Value));

    public IEnumerable<Problem> Problems => Asked ? Check() : [];

    public string LabelFor(Audience audience) => audience == Audience.Author ? AuthorLabel : ReaderLabel;

    public string? AnswerFor(Audience audience) => Answer ?? (audience == Audience.Author ? Blank : ReaderBlank);

    /// <summary>What the same question holds in another copy of the draft, box by box, where it differs.</summary>
    public virtual IEnumerable<Input> DifferencesIn(Field? other)
    {
        var own = Inputs.ToDictionary(input => input.Name, input => input.Value, StringComparer.Ordinal);
        return (other?.Inputs ?? []).Where(input => input.Value is not null && own.GetValueOrDefault(input.Name) != input.Value);
    }

    /// <summary>The same question with its name under a row's: "What" as "Noticed[0].What".</summary>
    public virtual Field Under(string prefix) => this with { Name = prefix + Name };

    private protected abstract IEnumerable<Problem> Check();

    private protected IEnumerable<Problem> ProblemIf(string? message) => message is null ? [] : [new Problem(Name, message)];
}

/// <summary>One box of a page and what stands in it.</summary>
public sealed record Input(string Name, string? Value);

/// <summary>What the page keeps for itself beside the answers: it travels and is compared, and is neither asked nor shown.</summary>
public sealed record KeptField : Field
{
    private readonly IReadOnlyList<string> values;

    public KeptField(IReadOnlyList<string> values, [CallerArgumentExpression(nameof(values))] string path = "")
        : base(path) => this.values = values;

    public override string? Answer => null;

    public override IEnumerable<Input> Inputs => values.Select((value, place) => new Input($"{Name}[{place}]", value));

    private protected override IEnumerable<Problem> Check() => [];
}
