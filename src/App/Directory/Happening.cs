using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Directory;

/// <summary>What is happening to a child, as somebody says it who is worried right now. Its word stands in the address.</summary>
public enum Happening
{
    [Word("danger")] Danger,
    [Word("harm")] Harm,
    [Word("worried")] Worried,
    [Word("information")] Information,

    /// <summary>Treated as harm: whoever cannot tell is not sent the slow way.</summary>
    [Word("not-sure")] NotSure,
}

/// <summary>How fast each must be answered, and whom to tell.</summary>
public static class Happenings
{
    public static Urgency Urgency(this Happening happening) => happening switch
    {
        Happening.Danger => Domain.Directory.Urgency.ImmediateDanger,
        Happening.Harm or Happening.NotSure => Domain.Directory.Urgency.Urgent,
        _ => Domain.Directory.Urgency.NonUrgent,
    };

    /// <summary>
    /// The bodies that protect a child, most urgent first. What can wait and is about a child goes to social care before
    /// police; information goes to police first, who gather it.
    /// </summary>
    public static IReadOnlyList<Body> Bodies(this Happening happening) => happening == Happening.Worried
        ? [Body.ChildrensSocialCare, Body.Police]
        : [Body.Police, Body.ChildrensSocialCare];
}
