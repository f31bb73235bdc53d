using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Routes;

/// <summary>The contacts that a route offers and the reasons that it gives, for desks made up for each test.</summary>
public sealed class RouteReasonTests
{
    private static readonly DeskContact Phone = new(ContactKind.Telephone, "01632 960 099", new ContactCheck(London.Day("2026-11-01"), "P. Example"), "");
    private static readonly DeskContact Email = new(ContactKind.SecureEmail, "desk@police.example", new ContactCheck(London.Day("2026-11-01"), "P. Example"), "");

    [Fact]
    public void Written_route_offers_the_telephone_number_beside_the_address()
    {
        var answer = Routing.Of(AreaOf(Means.SecureEmail, AlwaysOpen("desk", Phone, Email)), Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.Equal(["01632 960 099", "desk@police.example"], answer.Contacts.Select(contact => contact.Value));
        Assert.DoesNotContain("no-verified-contact", Routing.Rules(answer));
    }

    [Fact]
    public void Written_route_with_a_telephone_number_alone_offers_it_and_says_that_no_address_is_verified()
    {
        var answer = Routing.Of(AreaOf(Means.SecureEmail, AlwaysOpen("desk", Phone)), Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.Equal(["01632 960 099"], answer.Contacts.Select(contact => contact.Value));
        Assert.Contains("no-verified-contact", Routing.Rules(answer));
    }

    [Fact]
    public void Route_by_telephone_offers_no_address()
    {
        var answer = Routing.Of(AreaOf(Means.Telephone, AlwaysOpen("desk", Email, Phone)), Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.Equal(["01632 960 099"], answer.Contacts.Select(contact => contact.Value));
        Assert.DoesNotContain("no-verified-contact", Routing.Rules(answer));
    }

    [Fact]
    public void Day_on_which_two_desks_are_closed_for_one_reason_is_said_once()
    {
        ClosedDay[] closed = [new(London.Day("2026-11-20"), "Training")];
        var area = AreaOf(
            Means.Telephone, new Desk { Id = "first", Name = "First", Agency = "police", Hours = new OpeningHours(null, false, closed), Contacts = [Phone] },
            new Desk { Id = "last", Name = "Last", Agency = "police", Hours = new OpeningHours(null, false, closed), Contacts = [Phone] });

        Assert.Single(Routing.Rules(Routing.Of(area, Body.Police, Urgency.Urgent, "2026-11-20 10:00")), rule => rule == "own-closed-day");
        Assert.DoesNotContain("own-closed-day", Routing.Rules(Routing.Of(area, Body.Police, Urgency.Urgent, "2026-11-19 10:00")));
    }

    [Fact]
    public void Closed_desk_that_opens_next_after_the_years_that_are_known_says_so_although_the_answer_changes_before()
    {
        var area = AreaOf(Means.Telephone, Daily("evening", 20, 22), Daily("morning", 8, 9));

        var answer = Routing.Of(area, Body.Police, Urgency.Urgent, "2030-12-31 10:00");

        Assert.Equal(("morning", false), (answer.DeskId, answer.Open));
        Assert.Equal(("2030-12-31 20:00 +00:00", "2031-01-01 08:00 +00:00"), (Routing.Shown(answer.RightUntil), Routing.Shown(answer.OpensNext)));
        Assert.Contains("bank-holidays-not-known", Routing.Rules(answer));
    }

    [Theory]
    [InlineData("2026-11-20 07:00", "always", "2026-11-20 08:00 +00:00")]
    [InlineData("2026-11-20 08:00", "morning", "2026-11-20 09:00 +00:00")]
    [InlineData("2026-11-20 09:00", "always", "2026-11-20 20:00 +00:00")]
    [InlineData("2026-11-20 20:00", "evening", "2026-11-20 22:00 +00:00")]
    [InlineData("2026-11-20 22:00", "always", "2026-11-21 08:00 +00:00")]
    public void First_desk_that_is_open_answers_until_the_next_time_at_which_one_opens_or_closes(string at, string desk, string rightUntil)
    {
        var answer = Routing.Of(
            AreaOf(Means.Telephone, Daily("evening", 20, 22), Daily("morning", 8, 9), AlwaysOpen("always", Phone)), Body.Police, Urgency.Urgent, at);

        Assert.Equal((desk, rightUntil), (answer.DeskId, Routing.Shown(answer.RightUntil)));
    }

    [Fact]
    public void Answer_that_changes_in_ten_years_and_a_week_says_when_and_a_later_change_is_not_looked_for()
    {
        // 3,660 days after 20 November 2026, with the leap days of 2028, 2032 and 2036.
        Assert.Equal("2036-11-27 00:00 +00:00", RightUntil("2036-11-27"));
        Assert.Equal("never", RightUntil("2036-11-28"));

        static string RightUntil(string closed)
        {
            var hours = new OpeningHours(null, false, [new ClosedDay(London.Day(closed), "Moving house")]);
            var desk = new Desk { Id = "desk", Name = "Desk", Agency = "police", Hours = hours, Contacts = [Phone] };
            return Routing.Shown(Routing.Of(AreaOf(Means.Telephone, desk), Body.Police, Urgency.Urgent, "2026-11-20 10:00").RightUntil);
        }
    }

    [Theory]
    [InlineData("2026-11-20 21:00", false)]
    [InlineData("2026-11-20 23:00", true)]
    public void Desk_that_is_closed_says_so(string at, bool said) =>
        Assert.Equal(
            said, Routing.Rules(Routing.Of(AreaOf(Means.Telephone, Daily("evening", 20, 22)), Body.Police, Urgency.Urgent, at)).Contains("desk-closed"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Call_that_must_be_followed_in_writing_says_within_how_many_hours(bool writtenOwed)
    {
        var answer = Routing.Of(AreaOf(Means.Telephone, writtenOwed, AlwaysOpen("desk", Phone)), Body.Police, Urgency.Urgent, "2026-11-20 10:00");

        Assert.Equal(writtenOwed, answer.WrittenOwed);
        Assert.Equal(writtenOwed, answer.Reasons.Any(reason => reason.Rule == "written-follow-up" && reason.Sentence.Contains("24", StringComparison.Ordinal)));
    }

    [Fact]
    public void Area_without_a_route_at_this_time_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Routing.Of(AreaOf(Means.Telephone), Body.Police, Urgency.Urgent, "2026-11-20 10:00"));

    private static Desk AlwaysOpen(string id, params DeskContact[] contacts) =>
        new() { Id = id, Name = id, Agency = "police", Hours = new OpeningHours(null, false, []), Contacts = contacts };

    private static Desk Daily(string id, int from, int to) => new()
    {
        Id = id,
        Name = id,
        Agency = "police",
        Hours = new OpeningHours([.. Enum.GetValues<DayOfWeek>().Select(day => new HoursSpan(day, new TimeOnly(from, 0), new TimeOnly(to, 0)))], false, []),
        Contacts = [Phone],
    };

    /// <summary>The police are told at the first of the desks that is open, and otherwise at the last.</summary>
    private static Area AreaOf(Means means, params Desk[] desks) => AreaOf(means, writtenOwed: false, desks);

    private static Area AreaOf(Means means, bool writtenOwed, params Desk[] desks) => new()
    {
        Stamp = new PackStamp("made-up", new PackVersion(1, 0, 0)),
        Name = "Made up",
        IsHistoric = false,
        Agencies = [],
        Roles = [],
        Districts = [],
        Desks = desks,
        Routes = [.. desks.Select(desk => new Route
        {
            Id = "to-" + desk.Id,
            Body = Body.Police,
            Urgency = Urgency.Urgent,
            Desk = desk,
            Means = means,
            OnlyWhileOpen = desk != desks[^1],
            WrittenOwed = writtenOwed,
            Because = "It is urgent.",
        })],
        SecureEmailDomains = [],
        WrittenFollowUpHours = 24,
        UnreadConcern = new UnreadConcern(1, 4, 13),
    };
}
