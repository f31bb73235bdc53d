using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>An answer that is offered: the word that is kept, and how it is written.</summary>
public record Option(string Word, string Label, string? Hint = null);

/// <summary>An answer of a closed list.</summary>
public sealed record Option<T>(T Value, string Label, string? Hint = null) : Option(Vocabulary.Word(Value), Label, Hint)
    where T : struct, Enum;

/// <summary>How answers to choose from stand on the page.</summary>
public enum ChoiceLayout
{
    Stacked,

    /// <summary>In one line, for short ones.</summary>
    Inline,

    /// <summary>In a list that opens, for many.</summary>
    Listed,
}

/// <summary>One answer of several.</summary>
public record ChoiceField : Field
{
    public ChoiceField(string? word, [CallerArgumentExpression(nameof(word))] string path = "")
        : base(path) => Word = word;

    /// <summary>The word that was chosen, as it was sent.</summary>
    public string? Word { get; }

    public required IReadOnlyList<Option> Options { get; init; }

    public ChoiceLayout Layout { get; init; }

    /// <summary>Stands first in a list that opens: "Choose one", "Not known".</summary>
    public string Unchosen { get; init; } = "Choose one";

    /// <summary>Added to the answer in brackets: when it was given.</summary>
    public string? Remark { get; init; }

    public override string? Answer => Options.FirstOrDefault(option => option.Word == Word)?.Label is not { } label ? null
        : Remark is null ? label
        : $"{label} ({Remark})";

    public override IEnumerable<Input> Inputs => [new Input(Name, Word)];

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsChosen ? null : Missing);

    private protected virtual bool IsChosen => Options.Any(option => option.Word == Word);
}

/// <summary>One answer of a closed list that the rules know.</summary>
public sealed record ChoiceField<T> : ChoiceField
    where T : struct, Enum
{
    public ChoiceField(string? word, [CallerArgumentExpression(nameof(word))] string path = "")
        : base(word, path)
    {
    }

    /// <summary>Null where nothing of the list was chosen, or it is not asked.</summary>
    public T? Value => Asked && Word is not null ? Vocabulary.Find<T>(Word) : null;

    private protected override bool IsChosen => Value is not null;
}

/// <summary>Answers that many questions offer.</summary>
public static class Offered
{
    public static IReadOnlyList<Option> YesNoNotKnown { get; } =
        [new Option<YesNo>(YesNo.Yes, "Yes"), new Option<YesNo>(YesNo.No, "No"), new Option<YesNo>(YesNo.NotKnown, "Not known")];
}
