using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What was found for an item of the instrument. "Not present" and "not known" never lower a level.</summary>
public enum Finding
{
    [Word("present")] Present,
    [Word("not-present")] NotPresent,
    [Word("not-known")] NotKnown,
}

/// <summary>
/// Whether the child is in touch with the professionals who help. Only avoiding them, or being kept away, moves the
/// threshold.
/// </summary>
public enum Contact
{
    [Word("engaging")] Engaging,
    [Word("drifting")] Drifting,
    [Word("avoiding")] Avoiding,
    [Word("not-known")] NotKnown,
}
