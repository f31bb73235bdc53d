using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>An answer to choose: the stored word and its label.</summary>
public record Option(string Word, string Label, string? Hint = null);

/// <summary>An answer to choose from a closed list.</summary>
public sealed record Option<T>(T Value, string Label, string? Hint = null) : Option(Vocabulary.Word(Value), Label, Hint)
    where T : struct, Enum;

/// <summary>How a page lays out the options.</summary>
public enum ChoiceLayout
{
    Stacked,

    // On one line, for short labels.
    Inline,

    // A drop-down list, for many options.
    Listed,
}

/// <summary>A question with one answer out of several.</summary>
public record ChoiceField : Field
{
    public ChoiceField(string? word, [CallerArgumentExpression(nameof(word))] string path = "")
        : base(path) => Word = word;

    public string? Word { get; }

    public required IReadOnlyList<Option> Options { get; init; }

    public ChoiceLayout Layout { get; init; }

    // The first entry of a drop-down list.
    public string Unchosen { get; init; } = "Choose one";

    // Added to the answer in brackets: the time when it was given.
    public string? Remark { get; init; }

    public override string? Answer => Options.FirstOrDefault(option => option.Word == Word)?.Label is not { } label ? null
        : Remark is null ? label
        : $"{label} ({Remark})";

    public override IEnumerable<Input> Inputs => [new Input(Name, Word)];

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsChosen ? null : RequiredMessage);

    private protected virtual bool IsChosen => Options.Any(option => option.Word == Word);
}

/// <summary>A question with one answer out of a closed list.</summary>
public sealed record ChoiceField<T> : ChoiceField
    where T : struct, Enum
{
    public ChoiceField(string? word, [CallerArgumentExpression(nameof(word))] string path = "")
        : base(word, path)
    {
    }

    // Null if the word is not in the list or the question does not apply.
    public T? Value => Asked && Word is not null ? Vocabulary.Find<T>(Word) : null;

    private protected override bool IsChosen => Value is not null;
}

/// <summary>Options that many questions share.</summary>
public static class CommonOptions
{
    public static IReadOnlyList<Option> YesNoNotKnown { get; } =
        [new Option<YesNo>(YesNo.Yes, "Yes"), new Option<YesNo>(YesNo.No, "No"), new Option<YesNo>(YesNo.NotKnown, "Not known")];
}
