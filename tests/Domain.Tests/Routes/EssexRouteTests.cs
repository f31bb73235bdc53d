using Samphire.Domain.Routes;

namespace Samphire.Domain.Tests.Routes;

/// <summary>The routes printed for Essex in 2016 to 2017, kept for the record.</summary>
public sealed class EssexRouteTests
{
    [Theory]
    [InlineData("2026-11-20 07:59:59", "out-of-hours", "2026-11-20 08:00 +00:00")]
    [InlineData("2026-11-20 08:00", "triage", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-11-20 17:59", "triage", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-11-20 17:59:59", "triage", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-11-20 18:00", "out-of-hours", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-11-21 12:00", "out-of-hours", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-11-22 12:00", "out-of-hours", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-12-24 17:59", "triage", "2026-12-24 18:00 +00:00")]
    [InlineData("2026-12-24 18:00", "out-of-hours", "2026-12-29 08:00 +00:00")]
    [InlineData("2026-12-25 10:00", "out-of-hours", "2026-12-29 08:00 +00:00")]
    [InlineData("2026-12-29 10:00", "triage", "2026-12-29 18:00 +00:00")]
    [InlineData("2026-06-09 10:00", "triage", "2026-06-09 18:00 +01:00")]
    public void Urgent_alert_goes_to_triage_in_its_hours_and_otherwise_to_the_out_of_hours_team(string at, string desk, string rightUntil) =>
        Routing.AssertRings(desk, rightUntil, Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, at));

    [Theory]
    [InlineData("2026-07-15T06:59:59Z", "out-of-hours", "2026-07-15 08:00 +01:00")]
    [InlineData("2026-07-15T07:00:00Z", "triage", "2026-07-15 18:00 +01:00")]
    [InlineData("2026-07-15T16:59:59Z", "triage", "2026-07-15 18:00 +01:00")]
    [InlineData("2026-07-15T17:00:00Z", "out-of-hours", "2026-07-16 08:00 +01:00")]
    [InlineData("2026-11-20T12:59:59+05:00", "out-of-hours", "2026-11-20 08:00 +00:00")]
    [InlineData("2026-11-20T13:00:00+05:00", "triage", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-03-27T18:00:00Z", "out-of-hours", "2026-03-30 08:00 +01:00")]
    [InlineData("2026-03-29T00:59:59Z", "out-of-hours", "2026-03-30 08:00 +01:00")]
    [InlineData("2026-03-29T01:00:00Z", "out-of-hours", "2026-03-30 08:00 +01:00")]
    [InlineData("2026-03-30T06:59:59Z", "out-of-hours", "2026-03-30 08:00 +01:00")]
    [InlineData("2026-03-30T07:00:00Z", "triage", "2026-03-30 18:00 +01:00")]
    [InlineData("2026-10-23T17:00:00Z", "out-of-hours", "2026-10-26 08:00 +00:00")]
    [InlineData("2026-10-25T01:30:00+01:00", "out-of-hours", "2026-10-26 08:00 +00:00")]
    [InlineData("2026-10-25T01:30:00+00:00", "out-of-hours", "2026-10-26 08:00 +00:00")]
    [InlineData("2026-10-26T07:59:59Z", "out-of-hours", "2026-10-26 08:00 +00:00")]
    [InlineData("2026-10-26T08:00:00Z", "triage", "2026-10-26 18:00 +00:00")]
    public void Desk_hours_follow_local_time_whatever_the_offset_and_the_season(string at, string desk, string rightUntil)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(desk, answer.DeskId);
        Assert.Equal(rightUntil, Routing.Shown(answer.RightUntil));
    }

    [Theory]
    [InlineData("2026-11-20 07:59", false, "2026-11-20 08:00 +00:00", "2026-11-20 08:00 +00:00")]
    [InlineData("2026-11-20 10:00", true, "never", "2026-11-20 18:00 +00:00")]
    [InlineData("2026-11-21 23:10", false, "2026-11-23 08:00 +00:00", "2026-11-23 08:00 +00:00")]
    [InlineData("2026-12-25 10:00", false, "2026-12-29 08:00 +00:00", "2026-12-29 08:00 +00:00")]
    [InlineData("2026-03-28 10:00", false, "2026-03-30 08:00 +01:00", "2026-03-30 08:00 +01:00")]
    public void Non_urgent_alert_goes_to_triage_by_secure_email_at_any_time_and_needs_no_follow_up(string at, bool open, string opensNext, string rightUntil)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.NonUrgent, at);

        Assert.Equal("triage", answer.DeskId);
        Assert.Equal(Means.SecureEmail, answer.Means);
        Assert.False(answer.WrittenOwed);
        Assert.Equal(open, answer.Open);
        Assert.Equal(opensNext, Routing.Shown(answer.OpensNext));
        Assert.Equal(rightUntil, Routing.Shown(answer.RightUntil));
    }

    [Theory]
    [InlineData("2026-11-20 10:00")]
    [InlineData("2026-12-25 03:00")]
    [InlineData("2031-01-01 03:00")]
    public void Immediate_danger_goes_to_999_at_any_time_and_needs_a_written_report(string at)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.ImmediateDanger, at);

        Assert.Equal("emergency", answer.DeskId);
        Assert.Equal(Means.Telephone999, answer.Means);
        Assert.True(answer.WrittenOwed);
        Assert.True(answer.Open);
        Assert.Null(answer.OpensNext);
        Assert.Null(answer.RightUntil);
        Assert.Equal(["999"], answer.Contacts.Select(contact => contact.Value));
    }

    [Fact]
    public void Districts_are_those_of_the_printed_toolbox() => Assert.Equal(
        ["basildon", "chelmsford", "colchester", "grays", "harlow", "southend"],
        Routing.Essex.Districts.Select(district => district.Id).Order());

    [Theory]
    [InlineData("colchester", "Colchester")]
    [InlineData("chelmsford", "Chelmsford")]
    [InlineData("basildon", "Basildon")]
    [InlineData("southend", "Southend")]
    [InlineData("grays", "Grays")]
    [InlineData("harlow", "Harlow")]
    public void The_desk_out_of_hours_is_named_with_the_team_of_the_district(string district, string team)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, "2026-11-21 23:10", district);

        Assert.Equal("out-of-hours", answer.DeskId);
        Assert.Contains(team, answer.DeskName, StringComparison.Ordinal);
        var without = Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, "2026-11-21 23:10");
        Assert.DoesNotContain(team, without.DeskName, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_district_is_not_found() => Assert.Null(Routing.Essex.FindDistrict("marlhythe"));

    [Theory]
    [InlineData(Body.ChildrensSocialCare, "social-care")]
    [InlineData(Body.AdultSocialCare, "adult-social-care")]
    public void Social_care_is_always_open_without_a_number_and_a_district_changes_nothing(Body body, string desk)
    {
        foreach (var at in new[] { "2026-11-20 10:00", "2026-12-25 03:00" })
        {
            foreach (var (urgency, means, owed) in new[] { (Urgency.Urgent, Means.Telephone, true), (Urgency.NonUrgent, Means.SecureEmail, false) })
            {
                var answer = Routing.Of(Routing.Essex, body, urgency, at);
                Assert.Equal((desk, means, owed, true), (answer.DeskId, answer.Means, answer.WrittenOwed, answer.Open));
                Assert.Null(answer.OpensNext);
                Assert.Null(answer.RightUntil);
                Assert.Empty(answer.Contacts);
                Assert.Equal(answer.DeskName, Routing.Of(Routing.Essex, body, urgency, at, "harlow").DeskName);
            }
        }
    }

    [Theory]
    [InlineData(Body.ChildrensSocialCare)]
    [InlineData(Body.AdultSocialCare)]
    public void Immediate_danger_for_social_care_is_routed_as_urgent_and_says_to_call_999_first(Body body)
    {
        var danger = Routing.Of(Routing.Essex, body, Urgency.ImmediateDanger, "2026-11-21 23:10");
        var urgent = Routing.Of(Routing.Essex, body, Urgency.Urgent, "2026-11-21 23:10");

        Assert.Equal((urgent.DeskId, urgent.Means, urgent.WrittenOwed), (danger.DeskId, danger.Means, danger.WrittenOwed));
        var more = Assert.Single(danger.Reasons, reason => reason.Sentence.Contains("999", StringComparison.Ordinal) && !urgent.Reasons.Contains(reason));
        Assert.Equal("ring-999-first", more.Rule);
        Assert.DoesNotContain("ring-999-first", Routing.Rules(Routing.Of(Routing.Essex, Body.Police, Urgency.ImmediateDanger, "2026-11-21 23:10")));
    }

    [Fact]
    public void Every_answer_says_that_its_routes_are_those_printed_in_2016_to_2017() => Assert.All(
        from body in Enum.GetValues<Body>()
        from urgency in Enum.GetValues<Urgency>()
        select Routing.Of(Routing.Essex, body, urgency, "2026-11-21 23:10"),
        answer => Assert.Contains(answer.Reasons, reason => reason.Sentence.Contains("2016 to 2017", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2026-11-20 10:00")]
    [InlineData("2026-12-25 10:00")]
    public void Route_says_that_closing_on_bank_holidays_is_assumed(string at) => Assert.Contains(
        Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, at).Reasons,
        reason => reason.Sentence.Contains("assumed", StringComparison.Ordinal));
}
