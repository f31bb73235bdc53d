using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Whether the person whom a concern is about is a child, or is covered although grown up. Nobody is turned away by it.</summary>
public enum Coverage
{
    [Word("child")] Child,

    /// <summary>Nobody knows the age, or it may be below 18: treated as a child until it is known.</summary>
    [Word("treated-as-child")] TreatedAsChild,

    /// <summary>18 or over, and covered still.</summary>
    [Word("adult-covered")] AdultCovered,

    /// <summary>18 or over: help is a professional's decision, with the reason; the concern is sent all the same.</summary>
    [Word("adult-by-discretion")] AdultByDiscretion,
}

/// <summary>Who is covered, by the two ages of the toolbox and of today's law.</summary>
public static class CoverageRules
{
    /// <param name="child">The person whom the concern is about.</param>
    /// <param name="toolboxReachesUnder">The printed toolbox covers those who left care or have special needs below this age.</param>
    /// <param name="lawReachesUnder">Today's law covers those who left care, or have a plan for their needs, below this age.</param>
    /// <remarks>
    /// A reporter does not know whether there is a plan, and is asked about needs and disability in one: up to the law's age
    /// that counts as covered, since the desk can look it up and a reporter cannot.
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
