namespace Samphire.Domain.Forms;

/// <summary>What is sealed from the first save: asked in boxes that are no part of the draft, and shown only as who holds it.</summary>
public sealed record SealedField : Field
{
    private readonly IReadOnlyList<string> heldAs;

    /// <param name="name">What it is called among the questions of its step.</param>
    /// <param name="heldAs">What is shown in its place, a line each; none where nothing is held.</param>
    /// <param name="boxes">What is asked.</param>
    public SealedField(string name, IReadOnlyList<string> heldAs, params IReadOnlyList<TextField> boxes)
        : base("." + name) => (this.heldAs, Boxes) = (heldAs, boxes);

    public IReadOnlyList<TextField> Boxes { get; }

    public override string? Answer => heldAs.Count == 0 ? null : string.Join('\n', heldAs);

    public override bool IsBlank => heldAs.Count == 0;

    /// <summary>None: they are kept apart from the draft, and marked apart.</summary>
    public override IEnumerable<Input> Inputs => [];

    private protected override IEnumerable<Problem> Check() => [];
}
