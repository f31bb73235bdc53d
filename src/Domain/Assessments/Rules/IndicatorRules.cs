using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// What indicators call for apart from the level: whether harm has already happened, whether everything has been looked
/// at, and who should be consulted.
/// </summary>
internal static class IndicatorRules
{
    public static IEnumerable<Reason> Read(Situation situation, ReasonSet so)
    {
        var open = situation.Suspected.FindAll(answer =>
            answer.Item.MayBeActual && answer.AlreadyHappened is null or YesNo.NotKnown);
        if (open.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.MayBeActualNotKnown, open);
        }

        if (!so.ActNow && !EveryActualItemHasAnAnswer(situation))
        {
            yield return Reason.Of(ReasonId.ActualNotLookedAt);
        }

        if (situation.Suspected.Exists(answer => answer.Item.Id == NamedItems.DespairOrSelfHarm))
        {
            yield return Reason.OfAnswers(
                ReasonId.DespairNow,
                situation.Suspected.FindAll(answer => answer.Item.Id == NamedItems.DespairOrSelfHarm));
        }

        Answer[] indicators = [.. situation.Assessment.Answers.Where(answer =>
            answer.IsPresent && answer.Item.Group is ItemGroup.Actual or ItemGroup.Suspected)];
        var linked = so.Reasons.Where(reason => reason.Id.IsLink()).SelectMany(reason => reason.People).ToHashSet();
        if (indicators.Length > 0 || linked.Count > 0)
        {
            yield return new Reason(
                ReasonId.SpeakToOthers,
                [.. situation.People.Where(linked.Contains)],
                indicators);
        }

        var disability = situation.Vulnerabilities.FindAll(answer =>
            answer.Item.Id is NamedItems.LearningDisabilityOrAutism or NamedItems.DisabilityOrCommunicationNeed);
        var asksForCare = situation.Child.Age.MayBeUnder13 || disability.Count > 0;
        if (!so.ActNow && situation.Suspected.Count > 0 && so.Threshold == Level.Standard && asksForCare)
        {
            yield return Reason.OfAnswers(
                ReasonId.AskSocialCareUnder13OrDisability,
                [.. situation.Assessment.Answers.Where(answer => situation.Suspected.Contains(answer) || disability.Contains(answer))]);
        }
    }

    private static bool EveryActualItemHasAnAnswer(Situation situation)
    {
        var answered = 0;
        foreach (var answer in situation.Assessment.Answers)
        {
            if (answer.Item.Group == ItemGroup.Actual)
            {
                answered++;
            }
        }

        return answered == situation.Toolbox.Instrument.Actual.Count;
    }
}
