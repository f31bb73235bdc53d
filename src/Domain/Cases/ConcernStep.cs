namespace Samphire.Domain.Cases;

/// <summary>The pages of a concern, in order.</summary>
public enum ConcernStep
{
    Danger,

    /// <summary>The stopper "Call 999 first", between danger and the rest.</summary>
    Call999,

    Harm,
    Child,
    Noticed,

    /// <summary>Asked only where somebody told the reporter.</summary>
    Source,

    Others,
    Check,
}
