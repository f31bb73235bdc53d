namespace Samphire.Domain.Assessments;

/// <summary>Yes, no, or honestly not known. Left out is a fourth state: nobody asked.</summary>
public enum YesNo
{
    Yes,
    No,
    NotKnown,
}

/// <summary>What was found for an item of the instrument. "Not present" and "not known" never lower anything.</summary>
public enum Finding
{
    Present,
    NotPresent,
    NotKnown,
}

/// <summary>How sure the recorder is of what is recorded.</summary>
public enum Sureness
{
    Confirmed,
    Likely,
    Possible,
    Doubted,
    NotKnown,
}

/// <summary>Whose knowledge it is: how the one who says it knows.</summary>
public enum HowKnown
{
    SeenOrHeardByRecorder,
    ToldByChild,
    ToldByWitness,
    ToldByOther,
    DocumentOrMessage,
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
