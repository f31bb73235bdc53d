using System.Runtime.CompilerServices;

namespace Samphire.Domain.Forms;

/// <summary>A box to tick. Not ticked, it has no answer.</summary>
public sealed record TickField : Field
{
    public TickField(bool ticked, [CallerArgumentExpression(nameof(ticked))] string path = "")
        : base(path) => Ticked = ticked;

    public bool Ticked { get; }

    /// <summary>The answer where it is ticked; the label where none is given.</summary>
    public string Words { get => field ?? Label; init; }

    /// <summary>Ticking it unticks the others of its group.</summary>
    public bool Exclusive { get; init; }

    /// <summary>Ticks or unticks it. Needed in a group, whose boxes come from the page under one name.</summary>
    public Action<bool>? Tick { get; init; }

    public override string? Answer => Ticked ? Words : null;

    public override bool IsBlank => !Ticked;

    public override IEnumerable<Input> Inputs => [new Input(Name, Ticked ? "true" : "false")];

    private protected override IEnumerable<Problem> Check() => ProblemIf(Ticked ? null : Missing);
}

/// <summary>Boxes to tick under one question.</summary>
public sealed record TicksField : Field
{
    /// <param name="name">What the group is called on the page; the draft has a property for each box.</param>
    /// <param name="boxes">In the order in which they are offered.</param>
    public TicksField(string name, params IReadOnlyList<TickField> boxes)
        : base("." + name) => Boxes = boxes;

    public IReadOnlyList<TickField> Boxes { get; private init; }

    public override string? Answer => IsBlank ? null : string.Join(", ", Boxes.Where(box => box.Ticked).Select(box => box.Words));

    public override bool IsBlank => Boxes.All(box => box.IsBlank);

    public override IEnumerable<Input> Inputs => Boxes.SelectMany(box => box.Inputs);

    /// <summary>The group as a whole: which boxes are ticked there.</summary>
    public override IEnumerable<Input> DifferencesIn(Field? other) =>
        other is TicksField theirs && !theirs.Inputs.SequenceEqual(Inputs) ? [new Input(Name, theirs.Answer ?? Blank.ToLowerInvariant())] : [];

    public override Field Under(string prefix) =>
        (TicksField)base.Under(prefix) with { Boxes = [.. Boxes.Select(box => (TickField)box.Under(prefix))] };

    private protected override IEnumerable<Problem> Check() => ProblemIf(IsBlank ? Missing : null);
}
