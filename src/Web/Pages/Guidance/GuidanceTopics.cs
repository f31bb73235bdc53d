using Samphire.Domain.Guidance;

namespace Samphire.Web.Pages.Guidance;

public sealed record GuidanceTopic(string Anchor, string Title, string About, IReadOnlyList<GuidanceKind> Kinds)
{
    public static IReadOnlyList<GuidanceTopic> All { get; } =
    [
        new("start-here", "Start here", "What exploitation is, and who is covered.", [GuidanceKind.Definition, GuidanceKind.Ages, GuidanceKind.HowTo]),
        new("signs", "Signs explained", "What it looks like, and what else may explain it.", [GuidanceKind.Indicator]),
        new("how-it-happens", "How it happens", "From the first kindness to control.", [GuidanceKind.Stage]),
        new("patterns", "Patterns of exploitation", "Who does it, and how. None is a label on the child.", [GuidanceKind.Model]),
        new("places-and-money", "Places and money", "Where it is hidden in everyday trade.", [GuidanceKind.Economy]),
        new("recording", "Writing it down", "What to note, and in which words.", [GuidanceKind.Recording, GuidanceKind.Directory]),
    ];
}
