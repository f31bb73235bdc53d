using Samphire.Domain.Shared;

namespace Samphire.App.Routes;

/// <summary>What a worried person says is happening. The word is part of the page's address.</summary>
public enum NowSituation
{
    [Word("danger")] Danger,
    [Word("harm")] Harm,
    [Word("worried")] Worried,
    [Word("information")] Information,

    // Treated as harm, so that uncertainty never delays help.
    [Word("not-sure")] NotSure,
}
