using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// What cannot wait for the form: danger, harm, a missing child, a planned meeting, exploitation that has happened, or
/// a high threshold that vulnerabilities take significantly further. While any of them applies, no level below high is
/// shown; this floor is the product's own rule.
/// </summary>
internal static class ActNowRules
{
    public static IEnumerable<Reason> Read(RuleContext context, ReasonSet links)
    {
        var reasons = Causes(context, links).ToList();
        if (reasons.Count > 0)
        {
            Answer[] happened = [.. reasons.SelectMany(reason => reason.Answers)];
            Answer[] asTheyCame = [.. context.Assessment.Answers.Where(happened.Contains)];
            reasons.Add(Reason.OfAnswers(ReasonId.FloorActNow, asTheyCame));
        }

        return reasons;
    }

    private static IEnumerable<Reason> Causes(RuleContext context, ReasonSet links)
    {
        var assessment = context.Assessment;
        if (assessment.ImmediateDanger == YesNo.Yes)
        {
            yield return Reason.Of(ReasonId.DangerNow999);
        }

        if (assessment.SignificantHarmNow == YesNo.Yes)
        {
            yield return Reason.Of(ReasonId.HarmNowSocialCare);
        }

        if (assessment.MissingNow == YesNo.Yes)
        {
            yield return Reason.Of(ReasonId.MissingNow);
        }

        if (assessment.MeetingPlanned == YesNo.Yes)
        {
            yield return Reason.Of(ReasonId.MeetingPlanned);
        }

        if (context.Actual.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.ActualIndicated, context.Actual);
        }

        var judged = context.Suspected.FindAll(answer => answer.Item.MayBeActual && answer.AlreadyHappened == YesNo.Yes);
        if (judged.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.JudgedActual, judged);
        }

        if (links.Threshold == Level.High && context.SignificantlyBeyond)
        {
            yield return Reason.OfPeople(ReasonId.HighAndBeyond, links.Find(ReasonId.KnownLink)?.People ?? []);
        }
    }
}
