using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>Whom a professional may consult about a concern.</summary>
public enum Consultee
{
    [Word("police")] Police,
    [Word("childrens-social-care")] ChildrensSocialCare,
    [Word("adult-social-care")] AdultSocialCare,
    [Word("designated-lead")] DesignatedLead,
    [Word("supervisor")] Supervisor,
    [Word("school")] School,
    [Word("health")] Health,
    [Word("early-help")] EarlyHelp,
    [Word("youth-justice")] YouthJustice,
    [Word("lado")] Lado,
    [Word("family")] Family,
}

/// <summary>Tells outside bodies from the professional's own organisation.</summary>
public static class Consultees
{
    // The designated lead and the supervisor belong to the professional's own organisation, and the family is not a
    // body.
    public static bool IsBodyOutside(this Consultee who) =>
        who is not (Consultee.DesignatedLead or Consultee.Supervisor or Consultee.Family);
}
