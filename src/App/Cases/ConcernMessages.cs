using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The messages between a desk and the reporter of a concern.</summary>
public static class ConcernMessages
{
    public static readonly MessageKind Question = new("question", "Question to the reporter", "They have asked you something");
    public static readonly MessageKind Answer = new("answer", "Answer of the reporter", "You answered");

    /// <summary>Nothing more is needed, and why.</summary>
    public static readonly MessageKind Finished = new("finished", "Closed, because", "Finished, and why");

    /// <summary>It was accepted, and why.</summary>
    public static readonly MessageKind Accepted = new("accepted", "Accepted, because", "Taken up, and why");

    public static readonly MessageKind Disagreement = new("disagreement", "The reporter does not agree, because", "You do not agree");
}
