namespace Samphire.App.Cases;

/// <summary>
/// One save of a page while it is being written. A page that is left saves once more without waiting for the answer to
/// the save before, so the two may arrive in any order.
/// </summary>
/// <param name="View">The page as opened once in one window.</param>
/// <param name="Turn">Which of its saves this is; a later save has a larger number.</param>
public sealed record PageSave(Guid View, int Turn)
{
    /// <summary>It came from the same page, so the writer has seen what it holds.</summary>
    public bool IsFromViewOf(PageSave? other) => View == other?.View;
}
