using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// Whether the person is a child, or an adult whom the toolbox still covers. A concern is accepted either way.
/// </summary>
public enum Coverage
{
    [Word("child")] Child,

    // The age is not known, or may be below 18.
    [Word("treated-as-child")] TreatedAsChild,

    // 18 or over, and covered as a care leaver or by special needs.
    [Word("adult-covered")] AdultCovered,

    // 18 or over: a professional decides whether to help, and gives the reason.
    [Word("adult-by-discretion")] AdultByDiscretion,
}

/// <summary>Who is covered, by the age limits of the toolbox and of current law.</summary>
public static class CoverageRules
{
    /// <param name="child">The person whom the concern is about.</param>
    /// <param name="toolboxReachesUnder">The toolbox covers care leavers and special needs below this age.</param>
    /// <param name="lawReachesUnder">The law covers care leavers and those with a plan below this age.</param>
    /// <remarks>
    /// The form asks about needs and disability in one question, because a reporter may not know about a plan. Below the age
    /// in law a yes therefore counts as covered: the desk can look it up.
    /// </remarks>
    public static Coverage Of(ConcernChild child, int toolboxReachesUnder, int lawReachesUnder)
    {
        if (!child.Age.IsAdult)
        {
            return child.Age.CrossesMajority ? Coverage.TreatedAsChild : Coverage.Child;
        }

        var reaches = Math.Max(toolboxReachesUnder, lawReachesUnder);
        return child.Age.Youngest!.Years < reaches && (child.LeftCare || child.NeedsOrDisability)
            ? Coverage.AdultCovered
            : Coverage.AdultByDiscretion;
    }
}
