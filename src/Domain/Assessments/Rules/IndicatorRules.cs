using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// What indicators call for apart from the level: whether harm has already happened, whether everything has been looked
/// at, and who should be consulted.
/// </summary>
internal static class IndicatorRules
{
    public static IEnumerable<Reason> Read(RuleContext context, ReasonSet reasonSet)
    {
        var open = context.Suspected.FindAll(answer =>
            answer.Item.MayBeActual && answer.AlreadyHappened is null or YesNo.NotKnown);
        if (open.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.MayBeActualNotKnown, open);
        }

        if (!reasonSet.ActNow && !EveryActualItemHasAnAnswer(context))
        {
            yield return Reason.Of(ReasonId.ActualNotLookedAt);
        }

        if (context.Suspected.Exists(answer => answer.Item.Id == NamedItems.DespairOrSelfHarm))
        {
            yield return Reason.OfAnswers(
                ReasonId.DespairNow,
                context.Suspected.FindAll(answer => answer.Item.Id == NamedItems.DespairOrSelfHarm));
        }

        Answer[] indicators = [.. context.Assessment.Answers.Where(answer =>
            answer.IsPresent && answer.Item.Group is ItemGroup.Actual or ItemGroup.Suspected)];
        var linked = reasonSet.Reasons.Where(reason => reason.Id.IsLink()).SelectMany(reason => reason.People).ToHashSet();
        if (indicators.Length > 0 || linked.Count > 0)
        {
            yield return new Reason(
                ReasonId.SpeakToOthers,
                [.. context.People.Where(linked.Contains)],
                indicators);
        }

        var disability = context.Vulnerabilities.FindAll(answer =>
            answer.Item.Id is NamedItems.LearningDisabilityOrAutism or NamedItems.DisabilityOrCommunicationNeed);
        var asksForCare = context.Child.Age.MayBeUnder13 || disability.Count > 0;
        if (!reasonSet.ActNow && context.Suspected.Count > 0 && reasonSet.Threshold == Level.Standard && asksForCare)
        {
            yield return Reason.OfAnswers(
                ReasonId.AskSocialCareUnder13OrDisability,
                [.. context.Assessment.Answers.Where(answer => context.Suspected.Contains(answer) || disability.Contains(answer))]);
        }
    }

    private static bool EveryActualItemHasAnAnswer(RuleContext context)
    {
        var answered = 0;
        foreach (var answer in context.Assessment.Answers)
        {
            if (answer.Item.Group == ItemGroup.Actual)
            {
                answered++;
            }
        }

        return answered == context.Toolbox.Instrument.Actual.Count;
    }
}
