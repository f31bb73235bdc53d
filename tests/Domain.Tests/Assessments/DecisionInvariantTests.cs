using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>What is true of every decision, for generated assessments of every kind.</summary>
public sealed class DecisionInvariantTests(ITestOutputHelper output)
{
    private const int Counted = 4_000;

    [Fact]
    public void Every_reason_occurs_in_at_least_one_per_cent_of_generated_assessments()
    {
        var counts = new ConcurrentDictionary<string, int>(ContractWords.Reasons.ToDictionary(reason => reason, _ => 0));

        Generated.Assessment.Sample(
            assessment =>
            {
                foreach (var reason in Assessed.Of(assessment).Reasons)
                {
                    counts.AddOrUpdate(Vocabulary.Word(reason.Id), 1, (_, count) => count + 1);
                }
            },
            iter: Counted);

        foreach (var reason in ContractWords.Reasons)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * counts[reason] / Counted,5:0.0} % {reason}"));
        }

        Assert.Equal(ContractWords.Reasons.Count, counts.Count);
        Assert.Empty(counts.Where(count => count.Value < Counted / 100).Select(count => count.Key));
    }

    [Fact]
    public void Reasons_of_a_decision_are_distinct_and_in_the_order_of_the_table() => Always(decision =>
    {
        string[] reasons = [.. decision.Reasons.Select(reason => Vocabulary.Word(reason.Id))];
        Assert.Equal(ContractWords.Reasons.Where(reasons.Contains), reasons);
    });

    [Fact]
    public void Actual_indicator_gives_act_now_high_level_and_both_voice_alerts_unless_already_reported() => Always(decision =>
    {
        if (!decision.Assessment.Answers.Any(answer => answer.IsPresent && answer.Item.Group == ItemGroup.Actual))
        {
            return;
        }

        Assert.True(decision.ActNow);
        Assert.True(decision.Has(ReasonId.ActualIndicated));
        Assert.Equal(Level.High, decision.Level);
        Assert.All(decision.AlertsDue, alert => Assert.Equal(AlertMethod.VoiceNow, alert.Method));
        Assert.Equal(!decision.Has(ReasonId.AlreadyReported), decision.AlertsDue.Count == 2);
    });

    [Fact]
    public void Level_is_the_highest_of_the_uplifted_threshold_the_floor_and_the_held_level() => Always(decision =>
    {
        var held = decision.Assessment.Previous switch
        {
            null => 0,
            { FallAgreed: null } previous => (int)previous.Level,
            var previous => Math.Max(0, (int)previous.Level - 1),
        };
        var level = Math.Max(held, Math.Max(decision.ActNow ? (int)Level.High : 0, (int)decision.Threshold + (decision.Uplift ? 1 : 0)));

        Assert.Equal(level, (int)decision.Level);
        Assert.False(decision.Uplift && decision.Threshold == Level.High);
    });

    [Fact]
    public void Alerts_name_police_first_and_each_body_once_and_the_desk_follows_the_most_urgent() => Always(decision =>
    {
        var social = decision.Assessment.Child.Age.IsAdult ? Body.AdultSocialCare : Body.ChildrensSocialCare;
        Body[] told = [.. decision.AlertsDue.Select(alert => alert.To.Body()!.Value)];
        Assert.Equal(new[] { Body.Police, social }.Where(told.Contains), told);

        var urgency = decision.Has(ReasonId.DangerNow999) ? Urgency.ImmediateDanger
            : decision.AlertsDue.Any(alert => alert.WrittenOwed) ? Urgency.Urgent
            : Urgency.NonUrgent;
        Assert.Equal(Routed(decision, Body.Police, urgency), Shown(decision.Desk));
        Assert.All(decision.AlertsDue, alert => Assert.Equal(
            Routed(decision, alert.To.Body()!.Value, !alert.WrittenOwed ? Urgency.NonUrgent : decision.Has(ReasonId.DangerNow999) ? Urgency.ImmediateDanger : Urgency.Urgent),
            Shown(alert.Desk!)));
    });

    [Fact]
    public void Consult_list_leaves_out_those_already_consulted_and_a_family_not_yet_to_be_told() => Always(decision =>
    {
        var who = Change.Consult(decision).ToArray();
        Assert.Equal(who.Distinct(), who);
        Assert.Empty(who.Intersect(decision.Assessment.Consulted));
        Assert.False(decision.Has(ReasonId.FamilyNotYet) && who.Contains(Consultee.Family));
        Assert.True(!decision.ActNow || who.Concat(decision.Assessment.Consulted).Contains(Consultee.DesignatedLead), "no lead with act now");
    });

    [Fact]
    public void Questions_of_a_decision_are_distinct() => Always(decision =>
    {
        string[] asked = [.. decision.NotKnown.Select(question => question.What)];
        Assert.Equal(asked.Distinct(), asked);
    });

    [Fact]
    public void Vulnerabilities_and_strengths_change_no_level() => Change.Holds(
        Generated.Assessment.Select(assessment => (assessment with
        {
            Answers = [.. assessment.Answers.Where(answer => answer.Item.Group is ItemGroup.Actual or ItemGroup.Suspected)],
        }, assessment)),
        change => change.LeavesLevelAlone());

    [Fact]
    public void Reordering_people_and_answers_changes_only_positions_and_the_order_of_ids() => Change.Holds(
        from assessment in Generated.Assessment
        from people in Gen.Shuffle(assessment.PeopleOfConcern.ToArray())
        from answers in Gen.Shuffle(assessment.Answers.ToArray())
        select (assessment, assessment with { PeopleOfConcern = people, Answers = answers }),
        change =>
        {
            change.LeavesLevelAndAlertsAlone();
            change.LeavesDatesAndScopeAlone();
            Assert.Equal(Change.Reasons(change.Before), Change.Reasons(change.After));
            Assert.Equal(Change.Observations(change.Before), Change.Observations(change.After));
            Assert.Equal(Change.Asked(change.Before), Change.Asked(change.After));
            Assert.Equal(Change.Consult(change.Before), Change.Consult(change.After));
        });

    private static void Always(Action<Decision> property) =>
        Change.Holds(Generated.Assessment, assessment => assessment, assessment => property(Assessed.Of(assessment)));

    private static string Routed(Decision decision, Body body, Urgency urgency) => Shown(RouteFinder.Find(
        new RouteQuestion(body, urgency, decision.Assessment.AssessedAt, null),
        Assessed.Wendmarsh,
        Assessed.Toolbox.BankHolidays,
        Assessed.Toolbox.RouteWording,
        London.Time));

    private static string Shown(RouteAnswer answer) =>
        $"{answer.DeskId} {answer.DeskName} {answer.Means} {answer.WrittenOwed} {answer.Open} {answer.OpensNext:O} {answer.RightUntil:O} "
        + $"{string.Join(",", answer.Contacts)} {string.Join(",", answer.Reasons)}";
}
