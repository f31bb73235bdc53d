namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Whom to speak to: the pack's table, less those already spoken to. The family is never named while telling them may bring
/// danger, whatever a pack says.
/// </summary>
internal static class ConsultRules
{
    public static IReadOnlyList<Consultation> Read(Situation situation, Collected so)
    {
        var consulted = situation.Assessment.Consulted;
        var outsideSpokenTo = consulted.Any(Consultees.IsBodyOutside);
        var linkSaid = so.Reasons.Any(reason => reason.Id.IsLink());
        var called = from row in situation.Toolbox.Consultations
                     where so.Has(row.Because) && Holds(row.When)
                     where !consulted.Contains(row.Who)
                     where row.Who != Consultee.Family || !so.Has(ReasonId.FamilyNotYet)
                     group row.Because by row.Who into calls
                     orderby calls.Key
                     select new Consultation(calls.Key, [.. calls.Order()]);
        return [.. called];

        bool Holds(ConsultationWhen when) => when switch
        {
            ConsultationWhen.WithLink => linkSaid,
            ConsultationWhen.NobodyOutside => !outsideSpokenTo,
            ConsultationWhen.Child => !situation.Child.Age.IsAdult,
            ConsultationWhen.Adult => situation.Child.Age.IsAdult,
            _ => true,
        };
    }
}
