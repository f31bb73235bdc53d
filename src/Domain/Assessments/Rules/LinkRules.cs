using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Links between the child and people of concern. In the toolbox, an association with someone known to have exploited
/// is high and signs of involvement with someone suspected are medium. An indirect or unconfirmed link does not move
/// the threshold: guilt by proximity harms children and cases.
/// </summary>
internal static class LinkRules
{
    public static IReadOnlyList<Reason> Read(RuleContext context)
    {
        List<Reason> reasons = [];
        foreach (var person in context.People)
        {
            var id = Reads(person, context);
            if (!reasons.Exists(reason => reason.Id == id))
            {
                reasons.Add(Reason.OfPeople(id, [.. context.People.Where(other => Reads(other, context) == id)]));
            }
        }

        return reasons;
    }

    private static ReasonId Reads(PersonOfConcern person, RuleContext context)
    {
        if (person.Standing == Standing.NotAssessed)
        {
            return ReasonId.StandingNotAssessedAsk;
        }

        var link = person.Association ?? Association.LeftOut;
        return link.Kind switch
        {
            AssociationKind.Indirect => ReasonId.LinkIndirectAsk,
            AssociationKind.UnconfirmedMatch => ReasonId.MatchUnconfirmedAsk,
            _ when link.CountsAs == Sureness.Doubted => ReasonId.LinkDoubted,
            _ when person.Standing == Standing.Known => Known(link, context),
            _ => Suspected(link, context),
        };
    }

    private static ReasonId Known(Association link, RuleContext context)
    {
        if (!IsFirm(link))
        {
            return ReasonId.KnownLinkWeak;
        }

        return IsRecent(link, context) ? ReasonId.KnownLink : ReasonId.KnownLinkOld;
    }

    private static ReasonId Suspected(Association link, RuleContext context)
    {
        if (!IsRecent(link, context))
        {
            return ReasonId.SuspectedLinkOld;
        }

        return IsFirm(link) ? ReasonId.SuspectedLink : ReasonId.SuspectedLinkWeak;
    }

    private static bool IsFirm(Association link) => link.CountsAs is Sureness.Confirmed or Sureness.Likely;

    private static bool IsRecent(Association link, RuleContext context) =>
        link.LastKnown is null
        || context.Today.DayNumber - link.LastKnown.Value.DayNumber <= context.Parameters.LinkCountsForDays;
}
