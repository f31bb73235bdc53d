using Samphire.Domain.Forms;

namespace Samphire.Domain.Cases;

/// <summary>What somebody at the desk wrote to close a concern.</summary>
public sealed record ClosureDraft
{
    public string? Because { get; set; }
}

/// <summary>The questions about closing a concern.</summary>
public sealed class ClosureForm(ClosureDraft draft) : FormStep
{
    public const string Heading = "No further action";

    public override string Question => Heading;

    public TextField Because => new(draft.Because)
    {
        Label = "Why is no further action needed?",
        Hint = "What you considered, and what you based your decision on. Do not give a level, or anything from other files.",
        Subject = "The reason",
        RequiredMessage = "Enter why no further action is needed",
        Lines = 5,
    };

    public override IReadOnlyList<Field> Fields => [Because];
}
