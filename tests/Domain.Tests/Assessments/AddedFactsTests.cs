using CsCheck;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>How additional knowledge changes a decision, and what it can never change.</summary>
public sealed class AddedFactsTests
{
    private static readonly ReasonId[] SaidOfAWeakLink =
    [
        ReasonId.LinkDoubted, ReasonId.LinkIndirectAsk, ReasonId.MatchUnconfirmedAsk, ReasonId.OtherIsAChildToProtect,
        ReasonId.PositionOfTrust, ReasonId.FamilyNotYet, ReasonId.SpeakToOthers,
    ];

    [Fact]
    public void Adding_a_person_of_concern_never_lowers_the_level_or_removes_an_act_now_reason_or_alert() =>
        Change.Holds(APersonMore(person => person), change =>
        {
            change.LowersNothing();
            change.TakesNoAlertAway();
        });

    [Fact]
    public void Adding_a_present_answer_never_lowers_the_level_or_removes_an_act_now_reason() =>
        Change.Holds(APresentAnswerMore(told: true), change => change.LowersNothing());

    [Fact]
    public void Adding_a_present_answer_for_an_item_not_yet_reported_never_removes_an_alert() =>
        Change.Holds(APresentAnswerMore(told: false), change => change.TakesNoAlertAway());

    [Fact]
    public void An_item_that_was_reported_before_can_leave_out_an_alert_when_it_is_answered_present()
    {
        var standard = new AssessmentFacts
        {
            Age = AgeReading.Exactly(Age.From(12)!),
            Suspected = ["unexplained-items"],
            Reported = [new ReportFacts(Body.ChildrensSocialCare, [], ["actual.another"])],
        };

        Assert.Contains(Assessed.Of(standard).AlertsDue, alert => alert.To == AlertRecipient.ChildrensSocialCare);
        Assert.DoesNotContain(Assessed.Of(standard with { Actual = ["another"] }).AlertsDue, alert => alert.To == AlertRecipient.ChildrensSocialCare);
    }

    [Fact]
    public void Adding_an_observation_changes_only_observations_and_whether_its_item_is_asked_about() =>
        Change.Holds(AnObservationMore(), change =>
        {
            change.LeavesLevelAndAlertsAlone();
            change.LeavesDatesAndScopeAlone();
            Assert.Equal(Change.Reasons(change.Before), Change.Reasons(change.After));
            Assert.Equal(Change.Consult(change.Before), Change.Consult(change.After));
            var added = change.After.Assessment.Answers.Single(answer => answer.Observations.Any(seen => seen.Id.Text.Value == "more")).Item.Id;
            Assert.Empty(Change.Asked(change.After).Except(Change.Asked(change.Before)));
            Assert.Empty(Change.Asked(change.Before).Except(Change.Asked(change.After)).Except([added]));
            foreach (var (before, after) in change.Before.Reasons.Zip(change.After.Reasons))
            {
                var more = after.Observations.Select(seen => seen.Id).Except(before.Observations.Select(seen => seen.Id)).Count();
                Assert.Equal(after.Answers.Any(answer => answer.Item.Id == added) ? 1 : 0, more);
            }
        });

    [Fact]
    public void A_doubted_link_that_the_child_did_not_tell_changes_no_level_and_no_alert() =>
        AWeakLinkChangesNothing(facts => facts with
        {
            Kind = AssociationKind.Direct,
            Sureness = Sureness.Doubted,
            HowKnown = facts.HowKnown == HowKnown.ToldByChild ? HowKnown.ToldByOther : facts.HowKnown,
        });

    [Fact]
    public void An_indirect_link_changes_no_level_and_no_alert() =>
        AWeakLinkChangesNothing(facts => facts with { Kind = AssociationKind.Indirect });

    [Fact]
    public void An_unconfirmed_match_changes_no_level_and_no_alert() =>
        AWeakLinkChangesNothing(facts => facts with { Kind = AssociationKind.UnconfirmedMatch });

    [Fact]
    public void Adding_a_report_changes_only_alerts_the_already_reported_reason_and_the_desk() =>
        Change.Holds(AReportMore(), change =>
        {
            change.LeavesLevelAlone();
            change.LeavesDatesAndScopeAlone();
            Assert.Equal(Change.Reasons(change.Before, ReasonId.AlreadyReported), Change.Reasons(change.After, ReasonId.AlreadyReported));
            Assert.Equal(Change.Asked(change.Before), Change.Asked(change.After));
            Assert.Equal(Change.Consult(change.Before), Change.Consult(change.After));
            Assert.Empty(Change.Alerts(change.After).Except(Change.Alerts(change.Before)));
            Assert.Equal(
                change.After.Has(ReasonId.AlreadyReported),
                change.Before.Has(ReasonId.AlreadyReported) || change.After.AlertsDue.Count < change.Before.AlertsDue.Count);
        });

    [Fact]
    public void Adding_a_recorded_consultation_changes_only_who_else_to_consult() =>
        Change.Holds(
            from assessment in Generated.Assessment
            from who in Gen.Enum<Consultee>()
            select (assessment, assessment with { Consulted = assessment.Consulted.Append(who).ToHashSet() }),
            change =>
            {
                change.LeavesLevelAndAlertsAlone();
                change.LeavesDatesAndScopeAlone();
                Assert.Equal(Change.Reasons(change.Before), Change.Reasons(change.After));
                Assert.Equal(Change.Asked(change.Before), Change.Asked(change.After));
                Assert.Empty(Change.Consult(change.After).Except(Change.Consult(change.Before)));
            });

    private static void AWeakLinkChangesNothing(Func<PersonFacts, PersonFacts> weak) =>
        Change.Holds(APersonMore(facts => weak(facts with { AssociationLeftOut = false, Standing = facts.Standing == Standing.NotAssessed ? Standing.Known : facts.Standing })), change =>
        {
            change.LeavesLevelAndAlertsAlone();
            change.LeavesDatesAndScopeAlone();
            Assert.Equal(Change.Reasons(change.Before, SaidOfAWeakLink), Change.Reasons(change.After, SaidOfAWeakLink));
        });

    private static Gen<(Assessment, Assessment)> APersonMore(Func<PersonFacts, PersonFacts> made) =>
        from assessment in Generated.Assessment
        from facts in Generated.PersonFact
        from place in Gen.Int[0, assessment.PeopleOfConcern.Count]
        let person = made(facts).Build("more", London.Time.DateAt(assessment.AssessedAt))
        let people = assessment.PeopleOfConcern
        select (assessment, assessment with { PeopleOfConcern = [.. people.Take(place), person, .. people.Skip(place)] });

    /// <summary>An item without an answer, or answered not present or not known, turns out to be present.</summary>
    private static Gen<(Assessment, Assessment)> APresentAnswerMore(bool told) =>
        from assessment in Generated.Assessment
        from item in Generated.AnyItem
        from answer in Generated.Present(item)
        from finding in Gen.OneOf<Finding?>(null, Finding.NotPresent, Finding.NotKnown)
        let rest = assessment.Answers.Where(other => other.Item != item).ToArray()
        let reported = assessment.Reported.Select(report => told ? report : report with { Items = [.. report.Items.Where(known => known != item)] }).ToArray()
        select (
            assessment with
            {
                Answers = finding is null ? rest : [.. rest, new Answer { Item = item, Finding = finding.Value }],
                Reported = reported,
            },
            assessment with { Answers = [.. rest, answer], Reported = reported });

    private static Gen<(Assessment, Assessment)> AnObservationMore() =>
        from assessment in Generated.Assessment.Where(assessment => assessment.Answers.Count > 0)
        from place in Gen.Int[0, assessment.Answers.Count - 1]
        select (assessment, assessment with { Answers = [.. assessment.Answers.Select((answer, i) => i == place ? Observed(answer) : answer)] });

    private static Answer Observed(Answer answer) => new()
    {
        Item = answer.Item,
        Finding = answer.Finding,
        AlreadyHappened = answer.AlreadyHappened,
        Observations = [.. answer.Observations, Generated.Seen("more")],
    };

    private static Gen<(Assessment, Assessment)> AReportMore() =>
        from assessment in Generated.Assessment
        from report in Generated.Report([.. assessment.PeopleOfConcern], [.. assessment.Answers], assessment.AssessedAt)
        select (assessment, assessment with { Reported = [.. assessment.Reported, report] });
}
