namespace Samphire.Domain.Forms;

/// <summary>A date as it was typed into three boxes.</summary>
public sealed record DateDraft
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }
}
