namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// States the threshold, and a professional's step up from it. No number of vulnerabilities suggests a step; several
/// suspected indicators at standard only ask for a judgement.
/// </summary>
internal static class UpliftRules
{
    public static IEnumerable<Reason> Read(RuleContext context, Level threshold)
    {
        if (threshold == Level.Standard)
        {
            yield return Reason.Of(ReasonId.OtherwiseStandard);
        }

        if (context.SignificantlyBeyond && threshold != Level.High)
        {
            yield return Reason.Of(ReasonId.UpliftByProfessional);
        }

        if (context.Assessment.Judgement?.SignificantlyBeyondThreshold is null)
        {
            yield return Reason.Of(ReasonId.UpliftNotJudged);
        }

        var several = context.Suspected.Count >= context.Parameters.SeveralIndicators;
        if (several && threshold == Level.Standard && !context.SignificantlyBeyond)
        {
            yield return Reason.OfAnswers(ReasonId.SeveralIndicatorsJudgeUplift, context.Suspected);
        }
    }
}
