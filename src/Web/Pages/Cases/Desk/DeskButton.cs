using Samphire.App.Cases;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A button on a concern at the desk, declared on the page that it leads to.</summary>
/// <param name="Order">Its position; the first button is the main one.</param>
/// <param name="Page">The page that it leads to: "Accept".</param>
/// <param name="Text">The button's text.</param>
/// <param name="Move">Shown if the rules allow this move.</param>
public sealed record DeskButton(int Order, string Page, string Text, ConcernTransition Move)
{
    private static readonly Lazy<IReadOnlyList<DeskButton>> All = new(() => [.. DeclaredOn.Pages<DeskButton>().OrderBy(button => button.Order)]);

    // A further condition on the concern.
    public Func<ConcernDetails, bool> Where { get; init; } = _ => true;

    // Instead of the text: the names of the bodies are in the pack.
    public Func<ConcernDetails, AlertNames, string>? TextFor { get; init; }

    // For a desk that the concern is shared with. It decides nothing.
    public bool IsForShare { get; init; }

    public static IEnumerable<DeskButton> For(ConcernDetails concern)
    {
        var moves = ConcernStates.Allowed(concern.Concern.State);
        return All.Value.Where(button => button.IsForShare == concern.Share is not null && (button.IsForShare || moves.Contains(button.Move)) && button.Where(concern));
    }

    public string TextOn(ConcernDetails concern, AlertNames names) => TextFor?.Invoke(concern, names) ?? Text;
}
