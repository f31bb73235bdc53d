using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Routes;

/// <summary>What a worried person says is situation. The word is part of the page's address.</summary>
public enum NowSituation
{
    [Word("danger")] Danger,
    [Word("harm")] Harm,
    [Word("worried")] Worried,
    [Word("information")] Information,

    // Treated as harm, so that uncertainty never delays help.
    [Word("not-sure")] NotSure,
}

public static class NowSituations
{
    public static Urgency Urgency(this NowSituation situation) => situation switch
    {
        NowSituation.Danger => Domain.Routes.Urgency.ImmediateDanger,
        NowSituation.Harm or NowSituation.NotSure => Domain.Routes.Urgency.Urgent,
        _ => Domain.Routes.Urgency.NonUrgent,
    };

    // A worry that can wait goes to children's social care before police.
    public static IReadOnlyList<Body> Bodies(this NowSituation situation) => situation == NowSituation.Worried
        ? [Body.ChildrensSocialCare, Body.Police]
        : [Body.Police, Body.ChildrensSocialCare];
}
