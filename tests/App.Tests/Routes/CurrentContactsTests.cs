using Samphire.App.Assessments;
using Samphire.App.Routes;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Testing;

namespace Samphire.App.Tests.Routes;

public sealed class CurrentContactsTests
{
    private static readonly Area Wendmarsh = Packs.Newest.FindArea("wendmarsh-demo")!;

    private static readonly Toolbox Toolbox = Packs.Newest.Toolbox.Toolbox;

    [Theory]
    [InlineData(NowSituation.Danger, "emergency", "social-care-out-of-hours")]
    [InlineData(NowSituation.Harm, "social-care-out-of-hours", "safeguarding-desk")]
    [InlineData(NowSituation.NotSure, "social-care-out-of-hours", "safeguarding-desk")]
    [InlineData(NowSituation.Worried, "social-care", "safeguarding-desk")]
    [InlineData(NowSituation.Information, "safeguarding-desk", "social-care")]
    public void Situation_on_a_Saturday_night_has_its_out_of_hours_desks(NowSituation situation, string first, string second) =>
        Assert.Equal([first, second], At("2026-11-21 23:10", situation).Desks.Select(desk => desk.Desk.Id));

    [Fact]
    public void Answer_is_right_until_the_first_of_its_desks_changes()
    {
        // The police desk closes at 7pm, the front door an hour before.
        Assert.Equal(London.At("2026-11-20 18:00"), At("2026-11-20 10:00", NowSituation.Harm).RightUntil);
        Assert.Equal(London.At("2026-11-20 19:00"), At("2026-11-20 18:30", NowSituation.Harm).RightUntil);
    }

    [Fact]
    public void Written_report_is_due_a_day_after_a_call_and_not_after_a_written_alert()
    {
        Assert.Equal(London.At("2026-11-22 23:10"), At("2026-11-21 23:10", NowSituation.Harm).WrittenBy);
        Assert.Null(At("2026-11-21 23:10", NowSituation.Worried).WrittenBy);
    }

    [Fact]
    public void Written_report_after_an_emergency_call_goes_to_the_daytime_desks()
    {
        var answer = At("2026-11-21 23:10", NowSituation.Danger);

        Assert.Equal(["safeguarding-desk", "social-care"], answer.Desks.Select(desk => desk.ToWriteTo?.DeskId));
    }

    [Theory]
    [InlineData(NowSituation.Danger, true, true)]
    [InlineData(NowSituation.Harm, true, false)]
    [InlineData(NowSituation.NotSure, true, false)]
    [InlineData(NowSituation.Worried, false, false)]
    [InlineData(NowSituation.Information, false, false)]
    public void Harm_is_told_to_social_care_by_telephone_and_to_police_in_writing(NowSituation situation, bool socialCareIsCalled, bool policeAreCalled)
    {
        var answer = At("2026-11-21 23:10", situation);

        Assert.Equal(socialCareIsCalled, answer.Desks.Single(desk => desk.Body == Body.ChildrensSocialCare).IsUrgent);
        Assert.Equal(policeAreCalled, answer.Desks.Single(desk => desk.Body == Body.Police).IsUrgent);
        Assert.Equal(socialCareIsCalled, answer.ForAdult.IsUrgent);
        Assert.Equal(["safeguarding-desk", "social-care"], answer.Desks.Select(desk => desk.ToWriteTo?.DeskId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Chosen_district_adds_its_team_to_the_name_of_the_desk()
    {
        BodyToTell[] tell = [new(Body.Police, Urgency.Urgent), new(Body.ChildrensSocialCare, Urgency.Urgent)];
        var rules = new RouteRules(Toolbox.BankHolidays, Toolbox.RouteWording, London.Time);

        var answer = CurrentContacts.Find(tell, Wendmarsh, Wendmarsh.FindDistrict("thornsea"), London.At("2026-11-21 23:10"), rules);

        Assert.True(answer.AsksForDistrict);
        Assert.Equal("Wendmarsh Police out-of-hours team for Thornsea", answer.Desks[0].Route.DeskName);
        Assert.False(At("2026-11-20 10:00", NowSituation.Harm).AsksForDistrict);
    }

    [Fact]
    public void Adult_has_a_desk_at_every_hour() =>
        Assert.All(Enum.GetValues<NowSituation>(), situation =>
            Assert.Equal("adult-social-care", At("2026-12-25 03:00", situation).ForAdult.Desk.Id));

    private static CurrentContacts At(string wall, NowSituation situation) => NowContacts.Find(situation, Wendmarsh, null, London.At(wall), Toolbox, London.Time);
}
