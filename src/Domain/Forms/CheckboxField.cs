using System.Runtime.CompilerServices;

namespace Samphire.Domain.Forms;

/// <summary>A box to tick. It has no answer unless it is ticked.</summary>
public sealed record CheckboxField : Field
{
    public CheckboxField(bool ticked, [CallerArgumentExpression(nameof(ticked))] string path = "")
        : base(path) => IsChecked = ticked;

    public bool IsChecked { get; }

    // The answer if it is ticked.
    public string Words { get => field ?? Label; init; }

    // Ticking it unticks the others in its group.
    public bool Exclusive { get; init; }

    // Needed in a group, where the page submits all boxes under one name.
    public Action<bool>? Tick { get; init; }

    public override string? Answer => IsChecked ? Words : null;

    public override bool IsBlank => !IsChecked;

    public override IEnumerable<Input> Inputs => [new Input(Name, IsChecked ? "true" : "false")];

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsChecked ? null : RequiredMessage);
}

/// <summary>A group of boxes to tick under one question.</summary>
public sealed record CheckboxesField : Field
{
    /// <param name="name">The name of the group on the page; the draft has a property for each box.</param>
    /// <param name="boxes">In the order of the page.</param>
    public CheckboxesField(string name, params IReadOnlyList<CheckboxField> boxes)
        : base("." + name) => Boxes = boxes;

    public IReadOnlyList<CheckboxField> Boxes { get; private init; }

    public override string? Answer => IsBlank ? null : string.Join(", ", Boxes.Where(box => box.IsChecked).Select(box => box.Words));

    public override bool IsBlank => Boxes.All(box => box.IsBlank);

    public override IEnumerable<Input> Inputs => Boxes.SelectMany(box => box.Inputs);

    // The group is compared as a whole.
    public override IEnumerable<Input> DifferencesIn(Field? other) =>
        other is CheckboxesField theirs && !theirs.Inputs.SequenceEqual(Inputs) ? [new Input(Name, theirs.Answer ?? Blank.ToLowerInvariant())] : [];

    public override Field Under(string prefix) =>
        (CheckboxesField)base.Under(prefix) with { Boxes = [.. Boxes.Select(box => (CheckboxField)box.Under(prefix))] };

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsBlank ? RequiredMessage : null);
}
