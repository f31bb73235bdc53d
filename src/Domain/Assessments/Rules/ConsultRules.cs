namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Whom to consult: the pack's table without those already consulted. The family is left out while telling them may be
/// dangerous, whatever the pack says.
/// </summary>
internal static class ConsultRules
{
    public static IReadOnlyList<Consultation> Read(RuleContext context, ReasonSet reasonSet)
    {
        var consulted = context.Assessment.Consulted;
        var outsideSpokenTo = consulted.Any(Consultees.IsBodyOutside);
        List<Consultation> called = [];
        for (var who = Consultee.Police; who <= Consultee.Family; who++)
        {
            if (consulted.Contains(who) || (who == Consultee.Family && reasonSet.Has(ReasonId.FamilyNotYet)))
            {
                continue;
            }

            var rows = Array.FindAll(context.Toolbox.ConsultationsOf(who), row => reasonSet.Has(row.Because) && Holds(row.When));
            if (rows.Length > 0)
            {
                called.Add(new Consultation(who, rows));
            }
        }

        return called;

        bool Holds(ConsultationWhen when) => when switch
        {
            ConsultationWhen.WithLink => reasonSet.HasLink,
            ConsultationWhen.NobodyOutside => !outsideSpokenTo,
            ConsultationWhen.Child => !context.Child.Age.IsAdult,
            ConsultationWhen.Adult => context.Child.Age.IsAdult,
            _ => true,
        };
    }
}
