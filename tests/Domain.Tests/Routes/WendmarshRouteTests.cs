using Samphire.Domain.Routes;

namespace Samphire.Domain.Tests.Routes;

/// <summary>The routes of the demo area, with Saturday hours and a closed day of its own.</summary>
public sealed class WendmarshRouteTests
{
    [Theory]
    [InlineData("2026-11-20 07:59:59", "out-of-hours-team", "2026-11-20 08:00 +00:00")]
    [InlineData("2026-11-20 08:00", "safeguarding-desk", "2026-11-20 19:00 +00:00")]
    [InlineData("2026-11-20 18:59:59", "safeguarding-desk", "2026-11-20 19:00 +00:00")]
    [InlineData("2026-11-20 19:00", "out-of-hours-team", "2026-11-21 09:00 +00:00")]
    [InlineData("2026-11-21 08:59:59", "out-of-hours-team", "2026-11-21 09:00 +00:00")]
    [InlineData("2026-11-21 09:00", "safeguarding-desk", "2026-11-21 13:00 +00:00")]
    [InlineData("2026-11-21 12:59:59", "safeguarding-desk", "2026-11-21 13:00 +00:00")]
    [InlineData("2026-11-21 13:00", "out-of-hours-team", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-11-21 23:10", "out-of-hours-team", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-06-08 19:00", "out-of-hours-team", "2026-06-10 08:00 +01:00")]
    [InlineData("2026-06-09 10:00", "out-of-hours-team", "2026-06-10 08:00 +01:00")]
    [InlineData("2026-06-10 08:00", "safeguarding-desk", "2026-06-10 19:00 +01:00")]
    [InlineData("2028-06-13 10:00", "out-of-hours-team", "2028-06-14 08:00 +01:00")]
    [InlineData("2026-12-24 19:00", "out-of-hours-team", "2026-12-29 08:00 +00:00")]
    [InlineData("2026-12-26 13:00", "out-of-hours-team", "2026-12-29 08:00 +00:00")]
    public void Urgent_alert_goes_to_the_desk_in_its_hours_and_otherwise_to_the_out_of_hours_team(string at, string desk, string rightUntil) =>
        Routing.AssertRings(desk, rightUntil, Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.Urgent, at));

    [Fact]
    public void The_Saltmarsh_Fair_closes_the_desk_of_police_and_no_other_and_is_named()
    {
        var police = Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.NonUrgent, "2026-06-09 10:00");
        Assert.False(police.Open);
        Assert.Equal("2026-06-10 08:00 +01:00", Routing.Shown(police.OpensNext));
        Assert.Equal("2026-06-10 08:00 +01:00", Routing.Shown(police.RightUntil));
        Assert.Contains(police.Reasons, reason => reason.Sentence.Contains("Saltmarsh Fair", StringComparison.Ordinal));
        Assert.DoesNotContain("bank-holiday", Routing.Rules(police));

        var council = Routing.Of(Routing.Wendmarsh, Body.ChildrensSocialCare, Urgency.Urgent, "2026-06-09 10:00");
        Assert.Equal("social-care", council.DeskId);
        Assert.DoesNotContain(council.Reasons, reason => reason.Sentence.Contains("Saltmarsh Fair", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-06-08 10:00")]
    [InlineData("2026-06-10 10:00")]
    public void Route_on_the_day_before_or_after_the_fair_does_not_name_it(string at) =>
        Assert.DoesNotContain("own-closed-day", Routing.Rules(Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.Urgent, at)));

    [Theory]
    [InlineData("2026-11-20 17:59:59", "social-care", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-11-20 18:00", "social-care-out-of-hours", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-11-21 10:00", "social-care-out-of-hours", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-12-25 10:00", "social-care-out-of-hours", "2026-12-29 08:00 +00:00")]
    public void Childrens_social_care_is_called_at_the_front_door_or_the_out_of_hours_team(string at, string desk, string rightUntil)
    {
        foreach (var urgency in new[] { Urgency.Urgent, Urgency.ImmediateDanger })
        {
            var answer = Routing.Of(Routing.Wendmarsh, Body.ChildrensSocialCare, urgency, at);
            Assert.Equal((desk, Means.Telephone, true), (answer.DeskId, answer.Means, answer.WrittenOwed));
            Assert.Equal(rightUntil, Routing.Shown(answer.RightUntil));
            Assert.Equal(urgency == Urgency.ImmediateDanger, Routing.Rules(answer).Contains("ring-999-first"));
        }
    }

    [Fact]
    public void Adult_social_care_is_called_at_any_hour()
    {
        var answer = Routing.Of(Routing.Wendmarsh, Body.AdultSocialCare, Urgency.Urgent, "2026-12-25 03:00");

        Assert.Equal(("adult-social-care", Means.Telephone, true, true), (answer.DeskId, answer.Means, answer.WrittenOwed, answer.Open));
        Assert.Null(answer.RightUntil);
    }

    [Theory]
    [InlineData("marlhythe", "Marlhythe")]
    [InlineData("thornsea", "Thornsea")]
    [InlineData("great-sallow", "Great Sallow")]
    [InlineData("harrowmere", "Harrowmere")]
    [InlineData("linnet-quay", "Linnet Quay")]
    public void Only_the_desk_out_of_hours_is_named_with_the_team_of_the_district(string district, string team)
    {
        Assert.Contains(team, Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.Urgent, "2026-11-21 23:10", district).DeskName, StringComparison.Ordinal);
        Assert.DoesNotContain(team, Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.Urgent, "2026-11-20 10:00", district).DeskName, StringComparison.Ordinal);
        Assert.DoesNotContain(team, Routing.Of(Routing.Wendmarsh, Body.ChildrensSocialCare, Urgency.Urgent, "2026-11-21 23:10", district).DeskName, StringComparison.Ordinal);
    }

    [Fact]
    public void Current_area_is_not_said_to_be_historic() => Assert.DoesNotContain(
        "historic-routes", Routing.Rules(Routing.Of(Routing.Wendmarsh, Body.Police, Urgency.Urgent, "2026-11-21 23:10")));
}
