namespace Samphire.Web.Tests.Cases;

/// <summary>
/// Each step of the concern form: what it asks, what it refuses and with which message, and that no typed text is lost.
/// </summary>
public sealed class RecordPagesTests
{
    [Fact]
    public async Task Nobody_who_has_not_signed_in_or_may_not_record_sees_a_page_of_it()
    {
        await using var app = await TestApp.StartAsync();
        Assert.Equal("/sign-in?back=%2Fconcerns%2Fnew%2Fdanger", (await app.Visit().GetAsync("/concerns/new/danger")).Headers["Location"]);
        foreach (var name in (string[])["Hamza", "Lin", "Ruth"])
        {
            Assert.Equal(404, (int)(await (await app.SignInAsync(name)).GetAsync("/concerns/new/danger")).Status);
        }
    }

    [Fact]
    public async Task The_first_page_wants_an_answer_and_begins_no_draft_without_one()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");

        var answer = await Concerns.FillAsync(priya, "/concerns/new/danger", []);

        Refuses(answer, "Select whether anyone is in danger right now");
        Assert.Contains("You have not recorded any concerns.", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_at_this_minute_opens_the_stopper_which_keeps_what_was_said_and_then_Act_now()
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
        Assert.Equal("Tell police and children's social care now", (await priya.FollowAsync(carried)).Heading);
    }

    [Fact]
    public async Task Each_row_of_harm_is_asked_in_its_own_words()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/harm", new() { ["Draft.Harm.Images"] = "no" });

        Refuses(
            answer,
            "Select whether someone has done something sexual to the child",
            "Select whether someone has given or promised something in return",
            "Select whether someone has threatened the child");
        Assert.True(answer.Document.QuerySelector("input[name='Draft.Harm.Images'][value=no]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_wrong_age_and_a_wrong_date_cost_nothing_that_was_typed()
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
            "Enter something that would help us identify this child: a name, a nickname or a description",
            "Date of birth must be in the past",
            "Age must be a number or a range, like 14 or 13 to 15");
        Assert.Equal("a boy", answer.Document.QuerySelector("input[name='Draft.Child.Age']")!.GetAttribute("value"));
        Assert.Contains("line one\nline two", (await priya.GetAsync($"{draft}/child")).Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_age_that_nobody_gave_is_said_to_count_as_a_childs()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "The boy in the blue coat" });

        Assert.Contains("We will treat this person as a child until their age is known.", (await priya.GetAsync($"{draft}/child")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_noticed_is_wanted_with_how_it_is_known_and_rows_come_and_go_with_everything_kept()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        Refuses(await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].Time"] = "late" }), "Enter what you noticed", "Enter a time, like 9:30pm", "Select how you know");

        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "First" }, "Save and add another");
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[1].What"] = "Second" }, "Save and add another");
        var three = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal(["First", "Second", ""], three.Texts("textarea[name$=What]"));

        await priya.SubmitAsync(three, [], "Remove the first thing");

        Assert.Equal(["Second", ""], (await priya.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]"));
    }

    [Fact]
    public async Task The_source_is_asked_about_only_where_somebody_told_and_the_child_is_never_one()
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
    public async Task Others_wants_to_know_of_a_meeting_and_a_planned_one_opens_Act_now()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var nobody = await Concerns.FillAsync(priya, $"{draft}/others", [], "No one else I know of");
        Refuses(nobody, "Select whether a meeting is planned");
        Assert.Contains("You have said there is no one else you know of.", nobody.Text, StringComparison.Ordinal);

        var planned = await priya.SubmitAsync(nobody, new() { ["Draft.Others.MeetingPlanned"] = "yes" }, Concerns.Continue);

        Assert.EndsWith("/act-now", planned.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phrases_that_blame_are_marked_and_the_writer_decides()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "He chose to answer. He ran away." });

        var check = await priya.GetAsync($"{draft}/check");
        Assert.Equal(["chose to", "ran away"], check.Texts(".app-blame mark"));
        await priya.SubmitAsync(check, [], "Use this wording");
        await priya.SubmitAsync(await priya.GetAsync($"{draft}/check"), [], "Keep my wording");

        var after = await priya.GetAsync($"{draft}/check");
        Assert.Empty(after.Texts(".app-blame mark"));
        Assert.Contains("He was made to answer. He ran away.", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_wanted_for_tonight_and_the_accounts_own_is_offered()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var check = await priya.GetAsync($"{draft}/check");
        Assert.Equal("01632 960 001", check.Document.QuerySelector("input[name='Draft.Reach.Phone']")!.GetAttribute("value"));

        Refuses(await Concerns.SendAsync(priya, check, "12"), "Enter a phone number, like 01632 960 001, or select 'I cannot be called'");
    }

    [Fact]
    public async Task Save_and_come_back_later_keeps_what_is_not_right_yet()
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
    public async Task A_character_that_cannot_be_kept_is_marked_where_it_stood()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Os\u0007kar" });

        Refuses(answer, "Name contains characters we cannot save. We have marked them.");
        Assert.Equal("Os\uFFFDkar", answer.Document.QuerySelector("input[name='Draft.Child.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Another_persons_draft_is_answered_as_if_it_were_not_there()
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
