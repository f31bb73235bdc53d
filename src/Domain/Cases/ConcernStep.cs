using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The pages of a concern, in order.</summary>
public enum ConcernStep
{
    [Word("danger")] Danger,

    /// <summary>The stopper "Call 999 first", between danger and the rest.</summary>
    [Word("call-999")] Call999,

    [Word("harm")] Harm,
    [Word("child")] Child,
    [Word("noticed")] Noticed,

    /// <summary>Asked only where somebody told the reporter.</summary>
    [Word("source")] Source,

    [Word("others")] Others,
    [Word("check")] Check,
}
