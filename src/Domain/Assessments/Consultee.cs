using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>Whom a professional may speak to about a concern.</summary>
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

/// <summary>Telling a consultee's own organisation from another's.</summary>
public static class Consultees
{
    /// <summary>A body outside: the designated lead and the supervisor are the professional's own, the family is not a body.</summary>
    public static bool IsBodyOutside(this Consultee who) =>
        who is not (Consultee.DesignatedLead or Consultee.Supervisor or Consultee.Family);
}
