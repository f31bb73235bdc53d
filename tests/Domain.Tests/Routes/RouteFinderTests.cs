using CsCheck;
using Samphire.Domain.Routes;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Routes;

/// <summary>
/// Rules for routes in every area: bank holidays, the years that are known, contacts, and how long an answer is valid.
/// </summary>
public sealed class RouteFinderTests
{
    private static readonly string[] Moments = ["2026-11-20 10:00", "2026-11-21 23:10", "2026-12-25 10:00"];

    public static TheoryData<string> AreaIds => [.. Packs.Newest.Areas.Select(pack => pack.Area.Stamp.Id)];

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-03-29")]
    [InlineData("2025-05-05")]
    [InlineData("2026-04-06")]
    [InlineData("2026-08-31")]
    [InlineData("2026-12-26")]
    [InlineData("2026-12-28")]
    [InlineData("2027-12-25")]
    [InlineData("2027-12-26")]
    [InlineData("2027-12-27")]
    [InlineData("2027-12-28")]
    [InlineData("2028-01-01")]
    [InlineData("2028-01-03")]
    [InlineData("2029-12-26")]
    [InlineData("2030-12-25")]
    public void Desk_that_observes_bank_holidays_is_closed_on_one_and_the_route_says_why(string day)
    {
        foreach (var area in new[] { Routing.Essex, Routing.Wendmarsh })
        {
            var answer = Routing.Of(area, Body.Police, Urgency.NonUrgent, day + " 10:00");
            Assert.False(answer.Open);
            Assert.Contains("bank-holiday", Routing.Rules(answer));
        }
    }

    [Theory]
    [InlineData("2026-12-29")]
    [InlineData("2026-12-24")]
    [InlineData("2026-04-07")]
    public void Working_day_next_to_a_bank_holiday_is_open_and_has_no_bank_holiday_reason(string day)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.NonUrgent, day + " 10:00");

        Assert.True(answer.Open);
        Assert.DoesNotContain("bank-holiday", Routing.Rules(answer));
    }

    [Theory]
    [InlineData("2023-12-25 10:00", "triage", "2023-12-25 18:00 +00:00", true)]
    [InlineData("2024-01-02 10:00", "triage", "2024-01-02 18:00 +00:00", false)]
    [InlineData("2030-12-31 17:00", "triage", "2030-12-31 18:00 +00:00", false)]
    [InlineData("2030-12-31 18:00", "out-of-hours", "2031-01-01 08:00 +00:00", true)]
    [InlineData("2031-12-25 10:00", "triage", "2031-12-25 18:00 +00:00", true)]
    public void Date_outside_the_known_years_has_no_bank_holidays_and_a_reason_says_so(string at, string desk, string rightUntil, bool said)
    {
        var answer = Routing.Of(Routing.Essex, Body.Police, Urgency.Urgent, at);

        Assert.Equal(desk, answer.DeskId);
        Assert.Equal(rightUntil, Routing.Shown(answer.RightUntil));
        Assert.Equal(said, answer.Reasons.Any(reason =>
            reason.Sentence.Contains("2024", StringComparison.Ordinal) && reason.Sentence.Contains("2030", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(AreaIds))]
    public void Only_999_101_and_verified_contacts_are_offered(string areaId)
    {
        var area = Packs.Newest.FindArea(areaId)!;
        var answers =
            from body in Enum.GetValues<Body>()
            from urgency in Enum.GetValues<Urgency>()
            from at in Moments
            select Routing.Of(area, body, urgency, at);

        Assert.All(answers, answer => Assert.All(answer.Contacts, contact => Assert.True(
            contact.Verified || contact.Value is "999" or "101", contact.Value)));
        Assert.All(answers.Where(answer => area.IsHistoric), answer => Assert.All(answer.Contacts, contact => Assert.True(
            contact.Value is "999" or "101", contact.Value)));
    }

    [Fact]
    public void Unverified_contact_is_never_offered_and_the_route_says_that_none_is_verified()
    {
        var desk = new Desk
        {
            Id = "desk",
            Name = "Desk",
            Agency = "police",
            Hours = new OpeningHours(null, false, []),
            Contacts = [new DeskContact(ContactKind.Telephone, "01632 960 099", null, "Heard of, never checked.")],
        };
        var answer = Routing.Of(AreaOf(desk, desk), Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.Empty(answer.Contacts);
        Assert.Contains("no-verified-contact", Routing.Rules(answer));
    }

    [Fact]
    public void Route_stays_the_same_until_its_right_until_time_and_changes_then() =>
        Gen.Select(Generated.Moment, Gen.OneOf(Routing.Essex, Routing.Wendmarsh), Gen.Enum<Body>(), Gen.Enum<Urgency>(), Gen.Double[0, 1]).Sample(
            (at, area, body, urgency, share) =>
            {
                RouteAnswer Then(DateTimeOffset moment) => Routing.Of(area, body, urgency, moment);
                static (string, Means, bool) What(RouteAnswer answer) => (answer.DeskId, answer.Means, answer.Open);

                var now = Then(at);

                Assert.Equal(now.Open, now.OpensNext is null);
                if (now.RightUntil is not { } until)
                {
                    Assert.Equal(What(now), What(Then(at.AddDays(400 * share))));
                    return;
                }

                Assert.True(until > at);
                Assert.NotEqual(What(now), What(Then(until)));
                Assert.Equal(What(now), What(Then(until.AddTicks(-1))));
                Assert.Equal(What(now), What(Then(at + ((until - at) * (share * 0.999)))));
                if (now.OpensNext is { } opens)
                {
                    Assert.True(Then(opens).Open);
                    Assert.False(Then(opens.AddTicks(-1)).Open);
                }
            },
            iter: Samples.Of(2_000));

    [Fact]
    public void Desk_that_opens_in_the_repeated_hour_of_autumn_opens_at_its_first_occurrence()
    {
        var early = new Desk { Id = "early", Name = "Early desk", Agency = "police", Hours = Hours("01:30", "05:00"), Contacts = [] };
        var always = new Desk { Id = "always", Name = "Always", Agency = "police", Hours = new OpeningHours(null, false, []), Contacts = [] };
        var area = AreaOf(early, always);

        var before = Routing.Of(area, Body.Police, Urgency.Urgent, London.At("2026-10-25 00:30"));
        Assert.Equal(("always", "2026-10-25 01:30 +01:00"), (before.DeskId, Routing.Shown(before.RightUntil)));
        Assert.Equal("early", Routing.Of(area, Body.Police, Urgency.Urgent, before.RightUntil!.Value).DeskId);
    }

    [Fact]
    public void Desk_that_opens_in_the_skipped_hour_of_spring_opens_once_the_clocks_have_gone_forward()
    {
        var early = new Desk { Id = "early", Name = "Early desk", Agency = "police", Hours = Hours("01:30", "05:00"), Contacts = [] };
        var always = new Desk { Id = "always", Name = "Always", Agency = "police", Hours = new OpeningHours(null, false, []), Contacts = [] };
        var area = AreaOf(early, always);

        var before = Routing.Of(area, Body.Police, Urgency.Urgent, London.At("2026-03-29 00:30"));
        Assert.Equal("2026-03-29 02:00 +01:00", Routing.Shown(before.RightUntil));
        Assert.Equal("early", Routing.Of(area, Body.Police, Urgency.Urgent, before.RightUntil!.Value).DeskId);
        Assert.Equal("always", Routing.Of(area, Body.Police, Urgency.Urgent, before.RightUntil!.Value.AddTicks(-1)).DeskId);
    }

    [Fact]
    public void Route_to_an_always_open_desk_is_right_until_its_one_closed_day_two_years_ahead()
    {
        var hours = new OpeningHours(null, false, [new ClosedDay(London.Day("2028-12-01"), "Moving house")]);
        var desk = new Desk { Id = "desk", Name = "Desk", Agency = "police", Hours = hours, Contacts = [] };
        var area = AreaOf(desk, desk);

        var answer = Routing.Of(area, Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.True(answer.Open);
        Assert.Equal("2028-12-01 00:00 +00:00", Routing.Shown(answer.RightUntil));
        Assert.False(Routing.Of(area, Body.Police, Urgency.Urgent, answer.RightUntil!.Value).Open);
        Assert.Null(Routing.Of(area, Body.Police, Urgency.Urgent, "2028-12-02 10:00").RightUntil);
    }

    private static OpeningHours Hours(string from, string to) => new(
        [.. Enum.GetValues<DayOfWeek>().Select(day => new HoursSpan(day, TimeOnly.ParseExact(from, "HH:mm"), TimeOnly.ParseExact(to, "HH:mm")))],
        false,
        []);

    private static Area AreaOf(Desk first, Desk last) => new()
    {
        Stamp = new Domain.Shared.PackStamp("made-up", new Domain.Shared.PackVersion(1, 0, 0)),
        Name = "Made up",
        IsHistoric = false,
        Agencies = [],
        Roles = [],
        Districts = [],
        Desks = [first, last],
        Routes = [Line(first, onlyWhileOpen: true), Line(last, onlyWhileOpen: false)],
        SecureEmailDomains = [],
        WrittenFollowUpHours = 24,
        UnreadConcern = new UnreadConcern(1, 4, 13),
    };

    private static Route Line(Desk desk, bool onlyWhileOpen) => new()
    {
        Id = "to-" + desk.Id,
        Body = Body.Police,
        Urgency = Urgency.Urgent,
        Desk = desk,
        Means = Means.Telephone,
        OnlyWhileOpen = onlyWhileOpen,
        WrittenOwed = true,
        Because = "It is urgent.",
    };
}
