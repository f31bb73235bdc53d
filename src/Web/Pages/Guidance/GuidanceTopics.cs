using Samphire.Domain.Guidance;

namespace Samphire.Web.Pages.Guidance;

public sealed record GuidanceTopic(string Anchor, string Title, string About, IReadOnlyList<GuidanceKind> Kinds)
{
    public static IReadOnlyList<GuidanceTopic> All { get; } =
    [
        new("start-here", "Start here", "What exploitation is, and who is covered.", [GuidanceKind.Definition, GuidanceKind.Ages, GuidanceKind.HowTo]),
        new("signs", "Signs explained", "What it looks like, and what else may explain it.", [GuidanceKind.Indicator]),
        new("how-it-happens", "How it happens", "From winning trust to control.", [GuidanceKind.Stage]),
        new("patterns", "Patterns of exploitation", "Who exploits children, and how. None of these is a label for the child.", [GuidanceKind.Model]),
        new("places-and-money", "Places and money", "How exploitation can be hidden in everyday business.", [GuidanceKind.Economy]),
        new("recording", "Recording", "What to record, and how to word it.", [GuidanceKind.Recording, GuidanceKind.Directory]),
    ];
}
