namespace Samphire.Domain.Assessments;

/// <summary>What was found for an item of the instrument. "Not present" and "not known" never lower anything.</summary>
public enum Finding
{
    Present,
    NotPresent,
    NotKnown,
}

/// <summary>Whether the child still sees the professionals who help; only avoiding (or being kept away) moves the threshold.</summary>
public enum Contact
{
    Engaging,
    Drifting,
    Avoiding,
    NotKnown,
}
