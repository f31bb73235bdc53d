using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The pages of a concern, in order.</summary>
public enum ConcernStep
{
    [Word("danger")] Danger,

    // Interrupts the form: "Call 999 first".
    [Word("call-999")] Call999,

    [Word("harm")] Harm,
    [Word("child")] Child,

    // Asked only about a child who is or may be young, if it is not known whether somebody has harmed them.
    [Word("harm-check")] HarmCheck,

    [Word("noticed")] Noticed,

    // Asked only if somebody told the reporter.
    [Word("source")] Source,

    [Word("others")] Others,
    [Word("check")] Check,
}
