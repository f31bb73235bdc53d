using System.Net;

namespace Samphire.Web.Tests.Routes;

/// <summary>
/// From "I am worried" to the right desk, at times when that is not obvious. All expected values are written by hand
/// from Wendmarsh's pack.
/// </summary>
public sealed class NowTests(PublicHost host) : IClassFixture<PublicHost>
{
    private const string PoliceDesk = "Wendmarsh Police safeguarding desk";
    private const string DutyTeam = "Wendmarsh Council emergency duty team";
    private const string FrontDoor = "Wendmarsh Council front door for children";

    [Fact]
    public async Task The_first_question_offers_five_answers_and_help_for_the_young_person()
    {
        var page = await host.GetAsync("/now");

        Assert.Equal("What is happening?", page.Heading);
        Assert.Equal(
            ["/now/danger", "/now/harm", "/now/worried", "/now/information", "/now/not-sure"],
            page.Links(".app-choice a"));
        Assert.Contains("Are you the young person? 999 if you are in danger. Childline 0800 1111.", page.Text, StringComparison.Ordinal);
        Assert.Contains("tel:+448001111", page.Links("main a"));
    }

    [Fact]
    public async Task Single_installed_area_is_used_without_asking_where_the_child_is()
    {
        var page = await host.GetAsync("/now/harm");

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal("/now/harm/wendmarsh-demo", page.Headers["Location"]);
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Harm_on_a_Saturday_night_is_a_call_to_the_emergency_duty_team_and_a_letter_to_police()
    {
        var page = await host.GetAsync("/now/harm/wendmarsh-demo");

        Assert.Equal($"Tell {DutyTeam} now", page.Heading);
        Assert.Equal("It is 11:10pm on Saturday 21 November 2026. These contacts apply until 8am on Monday.", page.Texts(".app-now-line")[0]);
        Assert.Equal([$"Children's social care{DutyTeam}", $"Police{PoliceDesk}"], Desks(page));
        Assert.Equal(
            ["tel:999", "tel:+441632960022", "tel:+441632960030"],
            page.Links("main a[href^='tel:']").Take(3));
        var socialCare = page.Texts(".app-desk-card--first").Single();
        Assert.Contains("Call 01632 960 022", socialCare, StringComparison.Ordinal);
        Assert.Contains("01632 960 022 Say that it is about a child, and whether police already know.", socialCare, StringComparison.Ordinal);
        Assert.Contains("Checked on 2 November 2026 by Lin Chan, administrator", socialCare, StringComparison.Ordinal);
        Assert.Contains("24 hours a day, every day.", socialCare, StringComparison.Ordinal);
        var police = page.Texts(".app-desk-card--can-wait").Single();
        Assert.Contains($"Write to {PoliceDesk} as soon as the immediate risk has been dealt with.", police, StringComparison.Ordinal);
        Assert.Contains("safeguarding.desk@wendmarsh-police.example", police, StringComparison.Ordinal);
        Assert.DoesNotContain("call", police, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("It can wait", police, StringComparison.Ordinal);
        Assert.Contains("Call the first, then write to the second. Telling one does not mean the other knows.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Written_report_to_follow_has_its_deadline_and_its_addresses()
    {
        var page = await host.GetAsync("/now/harm/wendmarsh-demo");

        Assert.Contains("by 11:10pm on Sunday at the latest", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{PoliceDesk}: safeguarding.desk@wendmarsh-police.example", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{FrontDoor}: frontdoor@wendmarsh-council.example", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_shows_999_first_and_then_social_care()
    {
        var page = await host.GetAsync("/now/danger/wendmarsh-demo");

        Assert.Equal("Call 999 now", page.Heading);
        Assert.Equal(["PoliceWendmarsh Police emergency call", $"Children's social care{DutyTeam}"], Desks(page));
        Assert.Equal("tel:999", page.Links("main a[href^='tel:']")[0]);
        Assert.Contains("After 999. Police will not tell social care for you.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Someone is in danger right now.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_sure_is_treated_as_harm_and_says_so()
    {
        var page = await host.GetAsync("/now/not-sure/wendmarsh-demo");

        Assert.Equal([$"Children's social care{DutyTeam}", $"Police{PoliceDesk}"], Desks(page));
        Assert.Contains("we treat this as a child being harmed", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worry_that_can_wait_goes_in_writing_and_shows_when_the_desk_opens()
    {
        var page = await host.GetAsync("/now/worried/wendmarsh-demo");

        Assert.Equal($"Tell {FrontDoor}", page.Heading);
        Assert.Equal([$"Children's social care{FrontDoor}", $"Police{PoliceDesk}"], Desks(page));
        Assert.Contains("Closed now. It opens on Monday 23 November 2026 at 8am.", page.Text, StringComparison.Ordinal);
        Assert.Contains("frontdoor@wendmarsh-council.example", page.Text, StringComparison.Ordinal);
        Assert.Contains("In danger right now?", page.Text, StringComparison.Ordinal);
        Assert.Contains("You are already reporting in writing, so there is nothing more to send.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20 10:00", FrontDoor, "10am on Friday 20 November 2026", "6pm on Friday")]
    [InlineData("2026-11-20 18:30", DutyTeam, "6:30pm on Friday 20 November 2026", "7pm on Friday")]
    [InlineData("2026-11-21 12:59", DutyTeam, "12:59pm on Saturday 21 November 2026", "1pm on Saturday")]
    [InlineData("2026-11-21 13:00", DutyTeam, "1pm on Saturday 21 November 2026", "8am on Monday")]
    [InlineData("2026-08-31 10:00", DutyTeam, "10am on Monday 31 August 2026", "8am on Tuesday")]
    [InlineData("2026-12-24 19:30", DutyTeam, "7:30pm on Thursday 24 December 2026", "8am on Tuesday")]
    [InlineData("2026-12-25 12:00", DutyTeam, "midday on Friday 25 December 2026", "8am on Tuesday")]
    [InlineData("2026-12-28 09:00", DutyTeam, "9am on Monday 28 December 2026", "8am on Tuesday")]
    [InlineData("2026-06-09 10:00", FrontDoor, "10am on Tuesday 9 June 2026", "6pm on Tuesday")]
    [InlineData("2026-07-15 18:59", DutyTeam, "6:59pm on Wednesday 15 July 2026", "7pm on Wednesday")]
    [InlineData("2026-07-15 19:00", DutyTeam, "7pm on Wednesday 15 July 2026", "8am on Thursday")]
    [InlineData("2026-10-25 00:30", DutyTeam, "12:30am on Sunday 25 October 2026", "8am on Monday")]
    [InlineData("2026-03-29 00:30", DutyTeam, "12:30am on Sunday 29 March 2026", "8am on Monday")]
    public async Task Desk_shown_follows_local_time_bank_holidays_and_its_own_closed_days(
        string at, string socialCare, string now, string until)
    {
        var page = await host.GetAsync("/now/harm/wendmarsh-demo", at);

        Assert.Equal([$"Children's social care{socialCare}", $"Police{PoliceDesk}"], Desks(page));
        Assert.Equal($"It is {now}. These contacts apply until {until}.", page.Texts(".app-now-line")[0]);
    }

    [Fact]
    public async Task Contacts_shown_across_the_autumn_clock_change_are_right_for_the_repeated_hour_too()
    {
        // From 00:30 on Sunday to 8am on Monday, local time, and one more hour that occurs twice.
        var page = await host.GetAsync("/now/harm/wendmarsh-demo", "2026-10-25 00:30");

        Assert.Equal("117000", page.Document.QuerySelector("[data-right-for]")!.GetAttribute("data-right-for"));
        Assert.True(page.Document.QuerySelector("[data-past]")!.HasAttribute("hidden"));
        Assert.Contains("This may be out of date. Check again", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bank_holiday_or_closed_day_is_given_as_a_reason()
    {
        Assert.Contains("It is a bank holiday in England", (await host.GetAsync("/now/harm/wendmarsh-demo", "2026-08-31 10:00")).Text, StringComparison.Ordinal);
        Assert.Contains("Saltmarsh Fair", (await host.GetAsync("/now/worried/wendmarsh-demo", "2026-06-09 10:00")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_helps_callers_who_cannot_speak_or_do_not_know_what_to_say()
    {
        var page = await host.GetAsync("/now/harm/wendmarsh-demo");

        Assert.Contains("press 55", page.Text, StringComparison.Ordinal);
        Assert.Contains("18000", page.Text, StringComparison.Ordinal);
        Assert.Contains("These people must not know about this call: ...", page.Text, StringComparison.Ordinal);
        Assert.Contains("It is about a child or young person aged ..., now in Wendmarsh.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main input, main textarea"));
    }

    [Fact]
    public async Task Desk_for_adults_is_in_a_collapsed_section()
    {
        var page = await host.GetAsync("/now/harm/wendmarsh-demo");

        Assert.Equal(["Adult social careWendmarsh Council front door for adults"], page.Texts("details .app-desk-card h2"));
    }

    [Fact]
    public async Task Unknown_place_shows_national_numbers_and_how_to_find_the_council()
    {
        var page = await host.GetAsync("/now/danger/not-known");

        Assert.Equal("When you do not know where the child is", page.Heading);
        Assert.Equal(["tel:999", "tel:101"], page.Links("main a[href^='tel:']"));
        Assert.Contains("Someone is in danger. Call 999 now.", page.Text, StringComparison.Ordinal);
        Assert.Contains("www.gov.uk/find-local-council", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/now/panic")]
    [InlineData("/now/Harm/wendmarsh-demo")]
    [InlineData("/now/immediate-danger/wendmarsh-demo")]
    [InlineData("/now/harm/nowhere")]
    [InlineData("/now/harm/essex-2016")]
    [InlineData("/now/panic/not-known")]
    [InlineData("/now/harm/wendmarsh-demo?part=essex")]
    [InlineData("/directory/essex-2016.triage-child")]
    [InlineData("/directory/safeguarding-desk")]
    public async Task Unknown_situation_or_area_gets_the_same_not_found_page(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot show you this", page.Heading);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/now")]
    [InlineData("/now/danger")]
    [InlineData("/now/danger/wendmarsh-demo")]
    [InlineData("/now/danger/not-known")]
    [InlineData("/now/panic")]
    [InlineData("/guidance/search?q=hotel")]
    public async Task Response_sets_no_cookie_and_must_not_be_cached(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
    }

    /// <summary>The desks for a child, each as the body and then the desk.</summary>
    private static IEnumerable<string> Desks(PublicPage page) =>
        page.Document.QuerySelectorAll("main > div > div > .app-desk-card h2").Select(heading => heading.TextContent.Trim());
}
