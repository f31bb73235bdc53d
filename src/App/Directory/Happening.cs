using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Directory;

/// <summary>What a worried person says is happening. The word is part of the page's address.</summary>
public enum Happening
{
    [Word("danger")] Danger,
    [Word("harm")] Harm,
    [Word("worried")] Worried,
    [Word("information")] Information,

    // Treated as harm, so that uncertainty never delays help.
    [Word("not-sure")] NotSure,
}

public static class Happenings
{
    public static Urgency Urgency(this Happening happening) => happening switch
    {
        Happening.Danger => Domain.Directory.Urgency.ImmediateDanger,
        Happening.Harm or Happening.NotSure => Domain.Directory.Urgency.Urgent,
        _ => Domain.Directory.Urgency.NonUrgent,
    };

    // A worry that can wait goes to children's social care before police.
    public static IReadOnlyList<Body> Bodies(this Happening happening) => happening == Happening.Worried
        ? [Body.ChildrensSocialCare, Body.Police]
        : [Body.Police, Body.ChildrensSocialCare];
}
