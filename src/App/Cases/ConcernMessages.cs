using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The messages between a desk and the reporter of a concern.</summary>
public static class ConcernMessages
{
    public static readonly MessageKind Question = new("question", "Question to the reporter", "They have a question for you");
    public static readonly MessageKind Answer = new("answer", "Reporter's reply", "You replied");

    public static readonly MessageKind Addition = new("addition", "Added by the reporter", "You added");
    public static readonly MessageKind Finished = new("finished", "Reason for closing", "Why it was closed");

    public static readonly MessageKind Accepted = new("accepted", "Reason for accepting", "Why it was accepted");

    public static readonly MessageKind Disagreement = new("disagreement", "Why the reporter disagrees", "You disagreed");
}
