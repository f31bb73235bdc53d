using CsCheck;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>An assessment before and after an addition, with both decisions.</summary>
internal sealed class Change(Assessment before, Assessment after)
{
    public Decision Before { get; } = Assessed.Of(before);

    public Decision After { get; } = Assessed.Of(after);

    /// <summary>
    /// Samples a property, and prints the assessments that break it in the format that other programs send.
    /// </summary>
    public static void Holds<T>(Gen<T> changes, Func<T, Assessment> shown, Action<T> property) =>
        changes.Sample(property, iter: Samples.Of(2_000), print: change => AssessmentJson.Write(shown(change)));

    public static void Holds(Gen<(Assessment Before, Assessment After)> changes, Action<Change> property) =>
        changes.Sample(
            pair => property(new Change(pair.Before, pair.After)),
            iter: Samples.Of(2_000),
            print: pair => AssessmentJson.Write(pair.Before) + "\n" + AssessmentJson.Write(pair.After));

    public void LowersNothing()
    {
        Assert.True(After.Threshold >= Before.Threshold, "the threshold fell");
        Assert.True(After.Level >= Before.Level, "the level fell");
        Assert.Empty(ActNow(Before).Except(ActNow(After)));
    }

    public void TakesNoAlertAway() => Assert.All(Before.AlertsDue, alert =>
        Assert.Contains(After.AlertsDue, now => now.To == alert.To && now.Method <= alert.Method));

    /// <summary>The level, and whom to tell and when, are unchanged.</summary>
    public void LeavesLevelAndAlertsAlone()
    {
        LeavesLevelAlone();
        Assert.Equal(Alerts(Before), Alerts(After));
        Assert.Equal(Before.Desk.DeskId, After.Desk.DeskId);
        Assert.Equal(Before.Desk.Means, After.Desk.Means);
    }

    public void LeavesLevelAlone()
    {
        Assert.Equal(Before.Threshold, After.Threshold);
        Assert.Equal(Before.Uplift, After.Uplift);
        Assert.Equal(Before.Level, After.Level);
        Assert.Equal(ActNow(Before), ActNow(After));
    }

    public void LeavesDatesAndScopeAlone()
    {
        Assert.Equal((Before.SecondReadingBy, Before.ReviewBy, Before.InScope), (After.SecondReadingBy, After.ReviewBy, After.InScope));
    }

    public static IEnumerable<ReasonId> ActNow(Decision decision) => decision.Reasons.Select(reason => reason.Id).Where(id => id.RequiresActNow());

    public static IEnumerable<(AlertRecipient, AlertMethod)> Alerts(Decision decision) => decision.AlertsDue.Select(alert => (alert.To, alert.Method));

    /// <summary>Each reason with its people and items, in any order.</summary>
    public static IEnumerable<string> Reasons(Decision decision, params ReasonId[] without) =>
        decision.Reasons.Where(reason => !without.Contains(reason.Id)).Select(reason =>
            $"{Vocabulary.Word(reason.Id)}: {Sorted(reason.People.Select(person => person.Id.Text.Value))}; {Sorted(reason.Answers.Select(answer => answer.Item.Id))}");

    /// <summary>The observations of each reason, in any order.</summary>
    public static IEnumerable<string> Observations(Decision decision) =>
        decision.Reasons.Select(reason => $"{Vocabulary.Word(reason.Id)}: {Sorted(reason.Observations.Select(seen => seen.Id.Text.Value))}");

    public static IEnumerable<Consultee> Consult(Decision decision) => decision.Consult.Select(consultation => consultation.Who);

    /// <summary>The questions, with the id of each person instead of the index.</summary>
    public static IEnumerable<string> Asked(Decision decision) =>
        decision.NotKnown.Select(question => ByName(question.What, decision.Assessment)).Order(StringComparer.Ordinal);

    private static string ByName(string what, Assessment assessment) =>
        what.Split('/') is ["", "peopleOfConcern", var place, var field]
            ? $"{assessment.PeopleOfConcern[YamlRow.NumberIn(place)].Id.Text.Value} {field}"
            : what;

    private static string Sorted(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));
}
