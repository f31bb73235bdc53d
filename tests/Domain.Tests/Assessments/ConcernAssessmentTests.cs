using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>
/// The rules applied to a concern: the act-now reasons, and whom to tell and how. Expected values are written by hand.
/// </summary>
public sealed class ConcernAssessmentTests
{
    private static readonly DateTimeOffset Night = London.At("2026-11-21 23:10");

    [Fact]
    public void Child_under_13_asked_for_images_in_return_for_credit_gives_act_now_and_two_voice_alerts()
    {
        var draft = Worried();
        draft.Danger.Answer = "not-known";
        draft.Child = new ChildDraft { Name = "Oskar Nowak", Age = "12", WhereNow = "At home" };
        draft.Harm = new HarmDraft { Sexual = "not-known", Images = "yes", Exchange = "yes", Taken = "no", MadeToInvolve = "no", Threatened = "no" };
        draft.Others.Rows = [new OtherDraft { Kind = "account", Name = "nova_kit" }, new OtherDraft { Kind = "person", Description = "Whoever writes as nova_kit", OfConcern = "yes" }];
        draft.Noticed =
        [
            new NoticedDraft
            {
                What = "Someone on Starforge asked him for pictures and promised game credit.",
                ExactWords = "\"he says he'll send me credit\"",
                When = new DateDraft { Day = "21", Month = "11", Year = "2026" },
                Time = "9:30pm",
                Where = "Online",
                How = "child-told-me",
            },
        ];
        draft.Source.ChildTold = "yes";

        var decision = Decide(draft);

        Assert.Equal([ReasonId.ActualIndicated], ActNowReasons(decision));
        Assert.Equal([(AlertRecipient.Police, AlertMethod.VoiceNow), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow)], Told(decision));
        Assert.Equal(Level.High, decision.Level);
        var answer = Assert.Single(decision.Assessment.Answers);
        Assert.Equal("actual.another", answer.Item.Id);
        var observation = Assert.Single(answer.Observations);
        Assert.Equal("Someone on Starforge asked him for pictures and promised game credit.", observation.What.Value);
        Assert.Equal("2026-11-21T21:30:00+00:00", observation.When);
        Assert.Equal("Online", observation.Where?.Value);
        Assert.Equal("child", observation.SourceRole?.Value);
        Assert.Equal(HowKnown.ToldByChild, observation.HowKnown);
        Assert.Equal("\"he says he'll send me credit\"", observation.ExactWords?.Value);
        var person = Assert.Single(decision.Assessment.PeopleOfConcern);
        Assert.Equal((false, Standing.NotAssessed), (person.Identified, person.Standing));
        Assert.Equal(YesNo.NotKnown, decision.Assessment.ImmediateDanger);
    }

    [Fact]
    public void Harm_now_alone_alerts_social_care_by_voice_and_police_in_writing()
    {
        var draft = Worried();
        draft.Danger.Answer = "harm-now";

        var decision = Decide(draft);

        Assert.Equal([ReasonId.HarmNowSocialCare], ActNowReasons(decision));
        Assert.Equal([(AlertRecipient.Police, AlertMethod.Written), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow)], Told(decision));
        Assert.Empty(decision.Assessment.Answers);
    }

    [Fact]
    public void Harm_not_ruled_out_when_asked_once_more_about_a_young_child_counts_as_harm_now()
    {
        var draft = Worried();
        draft.Child.Age = "12 to 14";
        draft.Harm.Sexual = "not-known";
        draft.HarmCheck.Answer = "not-known";

        var decision = Decide(draft);

        Assert.Equal([ReasonId.HarmNowSocialCare], ActNowReasons(decision));
        Assert.Equal([(AlertRecipient.Police, AlertMethod.Written), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow)], Told(decision));
    }

    [Fact]
    public void Concern_that_can_wait_alerts_nobody()
    {
        var decision = Decide(Worried());

        Assert.Empty(ActNowReasons(decision));
        Assert.Empty(Told(decision));
        Assert.Equal(Level.Standard, decision.Level);
        Assert.True(decision.Has(ReasonId.ActualNotLookedAt));
        Assert.Equal((YesNo.No, YesNo.No, YesNo.No, YesNo.No), Facts(decision.Assessment));
    }

    [Theory]
    [InlineData("at-this-minute", "no", ReasonId.DangerNow999)]
    [InlineData("whereabouts-not-known", "no", ReasonId.MissingNow)]
    [InlineData("worried-not-now", "yes", ReasonId.MeetingPlanned)]
    public void Danger_missing_child_or_planned_meeting_alerts_police_and_social_care_by_voice(string danger, string meeting, ReasonId because)
    {
        var draft = Worried();
        draft.Danger.Answer = danger;
        draft.Others.MeetingPlanned = meeting;

        var decision = Decide(draft);

        Assert.Equal([because], ActNowReasons(decision));
        Assert.Equal([(AlertRecipient.Police, AlertMethod.VoiceNow), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow)], Told(decision));
    }

    [Fact]
    public void Concern_about_an_adult_alerts_adult_social_care_and_a_care_leaver_is_in_scope()
    {
        var draft = Worried();
        draft.Danger.Answer = "at-this-minute";
        draft.Child = new ChildDraft { Name = "Hana Kovac", Age = "20", LeftCare = true };

        var decision = Decide(draft);

        Assert.Equal([(AlertRecipient.Police, AlertMethod.VoiceNow), (AlertRecipient.AdultSocialCare, AlertMethod.VoiceNow)], Told(decision));
        Assert.True(decision.InScope);
        Assert.True(decision.Has(ReasonId.Over18InScope));

        draft.Child.LeftCare = false;
        Assert.False(Decide(draft).InScope);
    }

    [Fact]
    public void A_person_of_concern_who_works_with_children_brings_in_the_designated_officer()
    {
        var draft = Worried();
        draft.Others.Rows =
        [
            new OtherDraft { Kind = "person", Name = "Aldous Penn", OfConcern = "yes", WorksWithChildren = "yes" },
            new OtherDraft { Kind = "person", Name = "A friend", ToChild = "friend" },
            new OtherDraft { Kind = "person", Name = "Dex", OfConcern = "yes", Under18 = "yes" },
        ];

        var decision = Decide(draft);

        Assert.True(decision.Has(ReasonId.PositionOfTrust));
        Assert.True(decision.Has(ReasonId.OtherIsAChildToProtect));
        Assert.Contains(decision.Consult, consultation => consultation.Who == Consultee.Lado);
        Assert.Equal(["Aldous Penn", "Dex"], decision.Assessment.PeopleOfConcern.Select(person => person.Label!.Value));
        Assert.Equal([(AlertRecipient.Lado, AlertMethod.VoiceWithinOneWorkingDay)], Assess(draft).Alerts.Select(alert => (alert.To, alert.Method)));
    }

    [Fact]
    public void The_safeguarding_lead_and_the_designated_officer_come_after_police_and_social_care()
    {
        var draft = Worried();
        draft.Danger.Answer = "harm-now";
        draft.Others.Rows = [new OtherDraft { Kind = "person", Name = "Aldous Penn", OfConcern = "yes", WorksWithChildren = "yes" }];

        Assert.Equal(
            [
                (AlertRecipient.Police, AlertMethod.Written), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow),
                (AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday), (AlertRecipient.Lado, AlertMethod.VoiceWithinOneWorkingDay),
            ],
            Assess(draft).Alerts.Select(alert => (alert.To, alert.Method)));
    }

    [Fact]
    public void The_desk_of_an_alert_is_the_one_of_the_district_that_the_reporter_chose()
    {
        var draft = Worried();
        draft.Danger.Answer = "whereabouts-not-known";
        draft.Child.District = "thornsea";

        Assert.Contains("Thornsea", Assess(draft).Alerts[0].Desk!.DeskName, StringComparison.Ordinal);
        Assert.Null(Assess(draft).Alerts[^1].Desk);
    }

    [Fact]
    public void Age_is_assessed_as_it_was_given_and_stays_unknown_when_none_was_given()
    {
        var draft = Worried();
        draft.Child.Born = new DateDraft { Day = "22", Month = "11", Year = "2012" };
        draft.Child.Age = "";
        Assert.Equal(13, Decide(draft).Assessment.Child.Age.Youngest!.Years);

        draft.Child.Born = new DateDraft();
        var decision = Decide(draft);
        Assert.Null(decision.Assessment.Child.Age.Youngest);
        Assert.True(decision.Has(ReasonId.AgeUnknownTreatedAsChild));
    }

    [Fact]
    public void Approximate_date_of_an_observation_gives_no_exact_day()
    {
        var draft = Worried();
        draft.Harm.Threatened = "yes";
        draft.Noticed[0].When = new DateDraft { Month = "11", Year = "2026" };
        draft.Noticed[0].Approximate = true;

        Assert.Null(Decide(draft).Assessment.Answers[0].Observations[0].When);
    }

    /// <summary>Worried, no danger right now; a child of 14; nothing has happened.</summary>
    private static ConcernDraft Worried() => new()
    {
        Danger = new DangerDraft { Answer = "worried-not-now" },
        Harm = new HarmDraft { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new ChildDraft { Name = "A child", Age = "14" },
        Noticed = [new NoticedDraft { What = "Has a second phone.", How = "saw-or-heard" }],
        Others = new OthersDraft { MeetingPlanned = "no" },
        Reach = new ReachDraft { CannotBeCalled = true },
    };

    private static Decision Decide(ConcernDraft draft) => Assess(draft).Decision;

    private static AssessedConcern Assess(ConcernDraft draft)
    {
        var (statement, problems) = Statement.Parse(draft, Night, London.Time, Phones.Read);
        Assert.Empty(problems);
        return Assessed.Concern(statement!);
    }

    private static IEnumerable<ReasonId> ActNowReasons(Decision decision) =>
        decision.Reasons.Select(reason => reason.Id).Where(id => id.RequiresActNow());

    private static IEnumerable<(AlertRecipient To, AlertMethod Way)> Told(Decision decision) => decision.AlertsDue.Select(alert => (alert.To, alert.Method));

    private static (YesNo? Danger, YesNo? Harm, YesNo? Missing, YesNo? Meeting) Facts(Assessment assessment) =>
        (assessment.ImmediateDanger, assessment.SignificantHarmNow, assessment.MissingNow, assessment.MeetingPlanned);
}
