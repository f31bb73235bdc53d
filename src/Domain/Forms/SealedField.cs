namespace Samphire.Domain.Forms;

/// <summary>
/// An answer that is encrypted from the first save. Its boxes are not part of the draft, and what is shown comes with
/// the answer: who holds it, or what it was once it may be read.
/// </summary>
public sealed record SealedField : Field
{
    private readonly IReadOnlyList<string> heldAs;

    /// <param name="name">Its name among the questions of the step.</param>
    /// <param name="heldAs">The lines shown; empty if there are none.</param>
    /// <param name="boxes">The boxes on the page.</param>
    public SealedField(string name, IReadOnlyList<string> heldAs, params IReadOnlyList<TextField> boxes)
        : base("." + name) => (this.heldAs, Boxes) = (heldAs, boxes);

    public IReadOnlyList<TextField> Boxes { get; }

    public override string? Answer => heldAs.Count == 0 ? null : string.Join('\n', heldAs);

    public override bool IsBlank => heldAs.Count == 0;

    // Not part of the draft, so it is stored and compared separately.
    public override IEnumerable<Input> Inputs => [];

    private protected override IEnumerable<Problem> Check() => [];
}
