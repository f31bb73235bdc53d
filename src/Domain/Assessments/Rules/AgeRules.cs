namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Who is covered. Someone of unknown age is treated as a child. From 18, the printed toolbox still covers care leavers
/// and people with special educational needs, and current law goes further for care leavers and people with a plan.
/// Older people are covered at a professional's discretion, with the reason.
/// </summary>
internal static class AgeRules
{
    public static IEnumerable<Reason> Read(RuleContext context)
    {
        var child = context.Child;
        if (child.Age.CrossesMajority)
        {
            yield return Reason.Of(ReasonId.AgeUnknownTreatedAsChild);
        }
        else if (child.Age.IsAdult)
        {
            yield return Reason.Of(IsCovered(child, context.Parameters)
                ? ReasonId.Over18InScope
                : ReasonId.Over18ByDiscretionGiveReason);
        }
    }

    private static bool IsCovered(Child child, Parameters parameters)
    {
        var years = child.Age.Youngest!.Years;
        var byTheToolbox = years < parameters.ToolboxReachesUnderAge && (child.CareLeaver || child.SpecialEducationalNeeds);
        var byTodaysLaw = years < parameters.LawReachesUnderAge && (child.CareLeaver || child.EhcPlan);
        return byTheToolbox || byTodaysLaw;
    }
}
