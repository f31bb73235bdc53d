using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// Each step of the concern form: what it asks, what it refuses and with which message, and that no typed text is lost.
/// </summary>
public sealed class RecordPagesTests
{
    [Fact]
    public async Task Visitor_or_account_without_the_right_to_record_sees_no_page_of_the_form()
    {
        await using var app = await TestApp.StartAsync();
        Assert.Equal("/sign-in?back=%2Fconcerns%2Fnew%2Fdanger", (await app.Visit().GetAsync("/concerns/new/danger")).Headers["Location"]);
        foreach (var name in (string[])["Hamza", "Lin", "Ruth"])
        {
            Assert.Equal(404, (int)(await (await app.SignInAsync(name)).GetAsync("/concerns/new/danger")).Status);
        }
    }

    [Fact]
    public async Task First_page_sent_without_an_answer_is_refused_and_starts_no_draft()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");

        var answer = await Concerns.FillAsync(priya, "/concerns/new/danger", []);

        Refuses(answer, "Select whether anyone is in danger right now");
        Assert.Contains("You have not recorded any concerns.", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_now_opens_the_999_page_with_answers_kept_and_then_the_act_now_page()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var started = await Concerns.FillAsync(priya, "/concerns/new/danger", new() { ["Draft.Danger.Answer"] = "at-this-minute" });
        Assert.EndsWith("/call-999", started.Headers["Location"], StringComparison.Ordinal);

        var stopper = await priya.FollowAsync(started);
        Assert.Equal("Call 999 first", stopper.Heading);
        Assert.Contains("tel:999", stopper.Links("main a"));
        var carried = await priya.SubmitAsync(stopper, [], "I have called, continue");

        Assert.EndsWith("/act-now", carried.Headers["Location"], StringComparison.Ordinal);
        var actNow = await priya.FollowAsync(carried);
        Assert.Equal("Tell children's social care now", actNow.Heading);
        Assert.Contains("Spoke to the 999 operator at 11:10pm.", actNow.Text, StringComparison.Ordinal);
        Assert.Contains("Then in writing, by 11:10pm on Sunday.", actNow.Text, StringComparison.Ordinal);
        Assert.Equal(["Police: told at 11:10pm. Social care: not told yet."], actNow.Texts(".app-act-now-banner p"));
        Assert.DoesNotContain("Someone is in danger. Call 999 now.", actNow.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Someone else is calling")]
    [InlineData("I cannot call")]
    public async Task Nobody_has_told_the_police_as_long_as_the_reporter_has_not_called_999(string button)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var stopper = await priya.FollowAsync(await Concerns.FillAsync(priya, "/concerns/new/danger", new() { ["Draft.Danger.Answer"] = "at-this-minute" }));

        var actNow = await priya.FollowAsync(await priya.SubmitAsync(stopper, [], button));

        Assert.Equal("Tell police and children's social care now", actNow.Heading);
        Assert.Contains("Someone is in danger. Call 999 now.", actNow.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_to_999_is_recorded_once_however_often_it_is_said()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var started = await Concerns.FillAsync(priya, "/concerns/new/danger", new() { ["Draft.Danger.Answer"] = "at-this-minute" });
        var address = started.Headers["Location"];
        await priya.SubmitAsync(await priya.GetAsync(address), [], "I have called, continue");
        app.Clock.GoTo("2026-11-21 23:20");
        await priya.SubmitAsync(await priya.GetAsync(address), [], "I have called, continue");

        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        var alert = Assert.Single(await db.ConcernAlerts.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((AlertRecipient.Police, AlertOutcome.ToldThem, "the 999 operator"), (alert.To, alert.Outcome, alert.Who));
        Assert.Equal(London.At("2026-11-21 23:10"), alert.At);
    }

    [Fact]
    public async Task Each_unanswered_question_about_harm_gets_its_own_error()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/harm", new() { ["Draft.Harm.Images"] = "no" });

        Refuses(
            answer,
            "Select whether someone has done something sexual to the child or young person",
            "Select whether someone has given or promised anything in exchange for sexual activity",
            "Select whether someone has taken, moved or held the child or young person",
            "Select whether someone has made the child or young person bring, hurt or recruit others",
            "Select whether someone has threatened the child or young person");
        Assert.True(answer.Document.QuerySelector("input[name='Draft.Harm.Images'][value=no]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Invalid_date_gets_its_error_an_age_in_words_gets_none_and_everything_typed_is_kept()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/child", new()
        {
            ["Draft.Child.Born.Day"] = "3",
            ["Draft.Child.Born.Month"] = "5",
            ["Draft.Child.Born.Year"] = "2031",
            ["Draft.Child.Age"] = "a boy",
            ["Draft.Child.WhereNow"] = "At home, line one\nline two",
        });

        Refuses(
            answer,
            "Enter something that would help us identify this child or young person: a name, a nickname or a description",
            "Date of birth must be in the past");
        Assert.Equal("a boy", answer.Document.QuerySelector("input[name='Draft.Child.Age']")!.GetAttribute("value"));
        Assert.Contains("line one\nline two", (await priya.GetAsync($"{draft}/child")).Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Child_without_an_age_is_said_to_be_treated_as_a_child()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "The boy in the blue coat" });

        Assert.Contains("We will treat this person as a child until their age is known.", (await priya.GetAsync($"{draft}/child")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Noticed_page_requires_what_and_how_known_and_keeps_all_text_when_rows_change()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        Refuses(await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].Time"] = "late" }), "Enter what you noticed", "Select how you know");

        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "First" }, "Save and add another");
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[1].What"] = "Second" }, "Save and add another");
        var three = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal(["First", "Second", ""], three.Texts("textarea[name$=What]"));

        await priya.SubmitAsync(three, [], "Remove the first thing");

        Assert.Equal(["Second", ""], (await priya.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));
    }

    [Fact]
    public async Task Source_is_asked_about_only_when_someone_other_than_the_child_told_the_reporter()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Oskar" });
        var noticed = await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "He told me.", ["Draft.Noticed[0].How"] = "child-told-me" });

        var source = await priya.FollowAsync(noticed);
        Assert.Null(source.Document.QuerySelector("input[name='Source.Name']"));
        Refuses(await priya.SubmitAsync(source, [], Concerns.Continue), "Select whether you have told Oskar that you must pass this on");

        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].How"] = "someone-else-told-me" });
        Refuses(await Concerns.FillAsync(priya, $"{draft}/source", []), "Select whether we can give their name");
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].How"] = "saw-or-heard" });
        Assert.EndsWith("/others", (await Concerns.FillAsync(priya, $"{draft}/noticed", [])).Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_one_else_is_an_answer_and_a_planned_meeting_opens_act_now()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var nobody = await Concerns.FillAsync(priya, $"{draft}/others", [], "No one else I know of");
        Assert.Equal($"{draft}/others#meeting", nobody.Headers["Location"]);
        var asked = await priya.GetAsync($"{draft}/others");
        Assert.Contains("You have said there is no one else you know of.", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.Texts(".govuk-error-summary"));
        Refuses(await priya.SubmitAsync(asked, [], Concerns.Continue), "Select whether a meeting is planned");

        var planned = await priya.SubmitAsync(asked, new() { ["Draft.Others.MeetingPlanned"] = "yes" }, Concerns.Continue);

        Assert.EndsWith("/act-now", planned.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_page_marks_blaming_wording_in_its_sentence_with_why_what_instead_and_a_link_to_its_box()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        const string What = "He was tired. On Friday he chose to stay at the flat. His stepdad told me he led them on.";
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = What, ["Draft.Noticed[0].ExactWords"] = "She is promiscuous and led him on" });

        var check = await priya.GetAsync($"{draft}/check");

        Assert.Equal(["chose to stay"], check.Texts(".app-blame mark"));
        Assert.Equal("On Friday he chose to stay at the flat.", check.Texts(".app-blame p")[0]);
        Assert.Contains("A child does not choose to be exploited.", check.Texts(".app-blame p")[1], StringComparison.Ordinal);
        Assert.StartsWith("What you could write instead:", check.Texts(".app-blame p")[2], StringComparison.Ordinal);
        var link = check.Document.QuerySelector(".app-blame a")!.GetAttribute("href")!;
        Assert.Equal($"{draft}/noticed", link[..link.IndexOf('#', StringComparison.Ordinal)]);
        var box = (await priya.GetAsync($"{draft}/noticed")).Document.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(("TEXTAREA", What), (box?.TagName, box?.TextContent.Trim()));
        Assert.DoesNotContain("Use this", check.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep my wording", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_marked_in_what_somebody_else_said_and_the_text_stays_as_it_was_written()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "Her stepdad told me she led him on" });

        var check = await priya.GetAsync($"{draft}/check");

        Assert.Empty(check.Texts(".app-blame"));
        Assert.Contains("Her stepdad told me she led him on", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_page_requires_a_phone_number_and_offers_that_of_the_account()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var check = await priya.GetAsync($"{draft}/check");
        Assert.Equal("01632 960 001", check.Document.QuerySelector("input[name='Draft.Reach.Phone']")!.GetAttribute("value"));

        Refuses(await Concerns.SendAsync(priya, check, "12"), "Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4, or select 'I cannot be called'");
    }

    [Fact]
    public async Task Draft_saved_for_later_keeps_invalid_answers()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var left = await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "Half a sent", ["Draft.Noticed[0].When.Day"] = "45" }, "Save and come back later");

        Assert.Equal("/concerns", left.Headers["Location"]);
        var list = await priya.GetAsync("/concerns");
        Assert.Contains("Not sent yet", list.Text, StringComparison.Ordinal);
        var noticed = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal("Half a sent", noticed.Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.TextContent);
        Assert.Equal("45", noticed.Document.QuerySelector("input[name='Draft.Noticed[0].When.Day']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_of_an_earlier_day_says_on_which_day_it_was_saved()
    {
        await using var app = await TestApp.StartAsync();
        var draft = await Concerns.BeginAsync(await app.SignInAsync("Priya"));
        app.Clock.GoTo("2026-11-24 09:00");

        var page = await (await app.SignInAsync("Priya")).GetAsync($"{draft}/harm");

        Assert.Contains("Saved on Saturday 21 November 2026 at 11:10pm", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_of_another_person_is_not_found()
    {
        await using var app = await TestApp.StartAsync();
        var draft = await Concerns.WriteOskarsAsync(await app.SignInAsync("Priya"));
        foreach (var name in (string[])["Siobhan", "Daniel", "Gwen"])
        {
            var other = await app.SignInAsync(name);
            foreach (var page in (string[])["", "/danger", "/call-999", "/harm", "/child", "/noticed", "/source", "/others", "/check", "/sent", "/act-now"])
            {
                Assert.Equal(404, (int)(await other.GetAsync(draft + page)).Status);
            }
        }
    }

    private static void Refuses(PublicPage answer, params string[] messages)
    {
        Assert.Equal(200, (int)answer.Status);
        Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
        Assert.Equal(messages, answer.Texts(".govuk-error-summary__list li"));
        Assert.Equal(messages, answer.Texts(".govuk-error-message").Select(text => text.Replace("Error: ", "", StringComparison.Ordinal)));
    }
}
