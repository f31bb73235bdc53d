using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Links between the child and people of concern. In the toolbox, an association with someone known to have exploited
/// is high and signs of involvement with someone suspected are medium. An indirect or unconfirmed link does not move
/// the threshold: guilt by proximity harms children and cases.
/// </summary>
internal static class LinkRules
{
    public static IReadOnlyList<Reason> Read(Situation situation)
    {
        List<Reason> reasons = [];
        foreach (var person in situation.People)
        {
            var id = Reads(person, situation);
            if (!reasons.Exists(reason => reason.Id == id))
            {
                reasons.Add(Reason.OfPeople(id, [.. situation.People.Where(other => Reads(other, situation) == id)]));
            }
        }

        return reasons;
    }

    private static ReasonId Reads(PersonOfConcern person, Situation situation)
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
            _ when person.Standing == Standing.Known => Known(link, situation),
            _ => Suspected(link, situation),
        };
    }

    private static ReasonId Known(Association link, Situation situation)
    {
        if (!IsFirm(link))
        {
            return ReasonId.KnownLinkWeak;
        }

        return IsRecent(link, situation) ? ReasonId.KnownLink : ReasonId.KnownLinkOld;
    }

    private static ReasonId Suspected(Association link, Situation situation)
    {
        if (!IsRecent(link, situation))
        {
            return ReasonId.SuspectedLinkOld;
        }

        return IsFirm(link) ? ReasonId.SuspectedLink : ReasonId.SuspectedLinkWeak;
    }

    private static bool IsFirm(Association link) => link.CountsAs is Sureness.Confirmed or Sureness.Likely;

    private static bool IsRecent(Association link, Situation situation) =>
        link.LastKnown is null
        || situation.Today.DayNumber - link.LastKnown.Value.DayNumber <= situation.Parameters.LinkCountsForDays;
}
