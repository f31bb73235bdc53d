using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>
/// The product's main journey: from a teacher's worry late on a Saturday to the desk that has been told.
/// </summary>
public sealed class NightConcernBrowserTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_teacher_records_a_concern_at_night_and_tells_police_and_social_care(bool scripts)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", scripts, width: 320);
        await priya.LookAsync("my-concerns-empty");
        await priya.Page.GetByRole(AriaRole.Button, new() { Name = "Record a concern" }).First.ClickAsync();
        await priya.LookAsync("record-danger");

        await priya.PressAsync("Continue");
        Assert.StartsWith("Error: ", await priya.Page.TitleAsync(), StringComparison.Ordinal);
        await priya.LookAsync("record-danger-error");
        await priya.ChooseAsync("Not right now, but I am worried");
        await priya.PressAsync("Continue");

        Assert.Equal("Has someone already done any of these things?", await priya.HeadingAsync());
        await priya.LookAsync("record-harm");
        await AnswerRowsAsync(priya, "No", "Yes", "Yes", "Not known", "No", "No");
        await priya.PressAsync("Continue");

        // Asked for pictures in return for something: harm that has happened and cannot wait.
        Assert.Contains("/act-now", priya.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Police: not told yet. Social care: not told yet.", await priya.Page.Locator(".app-act-now-banner").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("record-act-now-early");
        await priya.Page.GetByRole(AriaRole.Link, new() { Name = "Continue with the concern" }).First.ClickAsync();

        await FillChildAsync(priya);
        await FillNoticedAsync(priya);
        await FillOthersAsync(priya);

        Assert.Equal("Check what you have written", await priya.HeadingAsync());
        Assert.Contains("You said that you get credit if you send one", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("record-check");
        await priya.PressAsync(priya.Page.Locator("main button").Filter(new() { HasText = "Send to" }));
        await priya.LookAsync("record-sent");
        Assert.Contains("Saved. Nobody has read this yet", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        app.Clock.GoTo("2026-11-21 23:22");
        await RecordAsync(priya, "Police", "Sergeant on call", "11:22pm");
        Assert.Contains("Police: told at 11:22pm. Social care: not told yet.", await priya.Page.Locator(".app-act-now-banner").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("act-now-police-told");
        await RecordAsync(priya, "Children's social care", "Duty worker", "11:22pm");
        Assert.Equal(0, await priya.Page.Locator(".app-act-now-banner").CountAsync());
        Assert.Contains("Then in writing, by 11:22pm on Sunday", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("act-now-both-told");

        await priya.GoAsync("/concerns");
        Assert.Contains("With the duty team", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("my-concerns");
    }

    [Fact]
    public async Task Draft_survives_a_time_out_and_can_be_continued_on_another_device()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var telephone = await app.SignInAsync("Priya", scripts: false, width: 320);
        await telephone.Page.GetByRole(AriaRole.Button, new() { Name = "Record a concern" }).First.ClickAsync();
        await telephone.ChooseAsync("Not right now, but I am worried");
        await telephone.PressAsync("Continue");
        await AnswerRowsAsync(telephone, "No", "No", "No", "No", "No", "No");
        await telephone.PressAsync("Continue");
        await telephone.Page.GetByLabel("Name, or what they are called").FillAsync("Oskar N");
        await telephone.PressAsync("Continue");
        await telephone.Page.GetByLabel("What happened").FillAsync("He hid his tablet when I came in.");

        app.Clock.Now = app.Clock.Now.AddMinutes(25);
        await telephone.PressAsync("Continue");
        await telephone.LookAsync("time-out-sign-in");
        await SignInAgainAsync(telephone);
        Assert.Contains("We kept what you had written", await telephone.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await telephone.LookAsync("time-out-kept");
        await telephone.PressAsync("Restore");
        if (await telephone.Page.Locator("main button", new() { HasText = "Restore" }).CountAsync() > 0)
        {
            await telephone.PressAsync("Restore");
        }

        await using var desk = await app.SignInAsync("Priya");
        await desk.Page.Locator("main .app-list a").First.ClickAsync();
        await desk.GoAsync(desk.Page.Url.Replace(new Uri(desk.Page.Url).Segments[^1], "noticed", StringComparison.Ordinal));
        Assert.Equal("He hid his tablet when I came in.", await desk.Page.GetByLabel("What happened").InputValueAsync());
    }

    [Fact]
    public async Task Duty_team_reads_asks_and_closes_with_a_second_person_and_the_reporter_sees_the_result()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        await SendAsync(priya);
        await RecordAsync(priya, "Police", "Sergeant on call");
        await RecordAsync(priya, "Children's social care", "Duty worker");

        app.Clock.GoTo("2026-11-23 08:40");
        await using var daniel = await app.SignInAsync("Daniel");
        await daniel.LookAsync("work");
        await daniel.GoAsync("/desk");
        await daniel.LookAsync("desk");
        await daniel.Page.Locator("main .govuk-task-list a").First.ClickAsync();
        Assert.Contains("You said that you get credit if you send one", await daniel.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await daniel.LookAsync("desk-concern");
        await daniel.PressAsync("Acknowledge");
        await daniel.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the reporter" }).First.ClickAsync();
        await daniel.LookAsync("desk-ask");
        await daniel.Page.GetByLabel("What do you want to know?").FillAsync("Which evenings is he online?");
        await daniel.PressAsync("Ask the reporter");

        await SignInAgainAsync(priya, app);
        Assert.Contains("They have a question for you", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.Page.Locator("main .app-list a").First.ClickAsync();
        await priya.LookAsync("my-concern-asked");
        await priya.Page.GetByRole(AriaRole.Button, new() { Name = "Reply to the duty team" }).First.ClickAsync();
        await priya.Page.GetByLabel("Your reply").FillAsync("Most evenings after eight.");
        await priya.LookAsync("my-concern-answer");
        await priya.PressAsync("Send reply");

        await daniel.GoAsync("/desk");
        await daniel.Page.Locator("main .govuk-task-list a").First.ClickAsync();
        await daniel.PressAsync("Acknowledge the reply");
        await daniel.Page.GetByRole(AriaRole.Button, new() { Name = "No further action" }).First.ClickAsync();
        await daniel.PressAsync("Ask a second person to agree");
        Assert.Contains("Enter why no further action is needed", await daniel.Page.Locator(".govuk-error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await daniel.LookAsync("desk-close-error");
        await daniel.Page.GetByLabel("Why is no further action needed?").FillAsync("Police have it, and the family has help.");
        await daniel.PressAsync("Ask a second person to agree");

        await using var mairi = await app.SignInAsync("Mairi");
        await mairi.LookAsync("work-agree");
        await mairi.GoAsync("/desk");
        await mairi.Page.Locator("main .govuk-task-list a").First.ClickAsync();
        await mairi.Page.GetByRole(AriaRole.Button, new() { Name = "Agree or disagree" }).First.ClickAsync();
        await mairi.LookAsync("desk-closing");
        await mairi.ChooseAsync("Yes, close it");
        await mairi.PressAsync("Save your answer");

        await priya.GoAsync("/concerns");
        Assert.Contains("Complete, thank you", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.Page.Locator("main .app-list a").First.ClickAsync();
        Assert.Contains("Police have it, and the family has help.", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("my-concern-finished");
    }

    [Fact]
    public async Task Sealed_source_is_shown_only_to_its_author_and_only_in_the_draft()
    {
        const string Name = "Auntie Quillwater";
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        await SendAsync(priya, source: Name);

        (string Who, string Address)[] four = [("Priya", "/concerns"), ("Daniel", "/desk"), ("Gwen", "/desk"), ("Tomasz", "/desk")];
        foreach (var (who, address) in four)
        {
            await using var screen = await app.SignInAsync(who);
            await screen.GoAsync(address);
            var first = screen.Page.Locator(address == "/concerns" ? "main .app-list__what a" : "main .govuk-task-list a").First;
            if (await first.CountAsync() == 0)
            {
                Assert.Equal("Tomasz", who);
                continue;
            }

            await first.ClickAsync();
            var text = await screen.Page.ContentAsync();
            Assert.DoesNotContain("Quillwater", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Thornsea Learning Trust, reference", text, StringComparison.Ordinal);
        }
    }

    private static async Task SendAsync(Screen screen, string? source = null)
    {
        await screen.GoAsync("/concerns");
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Record a concern" }).First.ClickAsync();
        await screen.ChooseAsync("Not right now, but I am worried");
        await screen.PressAsync("Continue");
        await AnswerRowsAsync(screen, "No", "Yes", "Yes", "Not known", "No", "No");
        await screen.PressAsync("Continue");
        await screen.Page.GetByRole(AriaRole.Link, new() { Name = "Continue with the concern" }).First.ClickAsync();
        await FillChildAsync(screen);
        await FillNoticedAsync(screen, source is null ? "The child told me" : "Someone else told me");
        if (source is null)
        {
            await screen.ChooseAsync("Yes");
            await screen.LookAsync("record-child-told");
        }
        else
        {
            await screen.Page.GetByLabel("Name, or who they are (optional)").FillAsync(source);
            await screen.ChooseAsync("No, keep their name confidential");
            await screen.Page.GetByLabel("If their name is confidential: what could happen to them").FillAsync("not known");
            await screen.LookAsync("record-source");
        }

        await screen.PressAsync("Continue");
        await FillOthersAsync(screen);
        await screen.PressAsync(screen.Page.Locator("main button").Filter(new() { HasText = "Send to" }));
        Assert.Contains("/sent", screen.Page.Url, StringComparison.Ordinal);
    }

    private static async Task AnswerRowsAsync(Screen screen, params string[] answers)
    {
        var rows = screen.Page.Locator("main fieldset");
        for (var row = 0; row < answers.Length; row++)
        {
            await rows.Nth(row).GetByLabel(answers[row], new() { Exact = true }).CheckAsync();
        }
    }

    private static async Task FillChildAsync(Screen screen)
    {
        Assert.Equal("Who is the child or young person?", await screen.HeadingAsync());
        await screen.Page.GetByLabel("Name, or what they are called").FillAsync("Oskar Nowak");
        await screen.Page.GetByLabel("Or approximate age (optional)").FillAsync("12");
        await screen.Page.GetByLabel("Where is the child or young person now, and who with? (optional)").FillAsync("At home in Thornsea with his mum.");
        await screen.LookAsync("record-child");
        await screen.PressAsync("Continue");
    }

    private static async Task FillNoticedAsync(Screen screen, string how = "I read it or found it")
    {
        Assert.Equal("What did you notice?", await screen.HeadingAsync());
        await screen.Page.GetByLabel("What happened").FillAsync("A player called nova_kit on Starforge asked Oskar for pictures in return for game credit.");
        await screen.Page.GetByLabel("Exact words (optional)").FillAsync("\"You said that you get credit if you send one.\"");
        await screen.Page.GetByLabel("Day").FillAsync("21");
        await screen.Page.GetByLabel("Month").FillAsync("11");
        await screen.Page.GetByLabel("Year").FillAsync("2026");
        await screen.ChooseAsync(how);
        await screen.LookAsync("record-noticed");
        await screen.PressAsync("Continue");
        if (how == "I read it or found it")
        {
            await screen.ChooseAsync("It did not come from a person");
            await screen.PressAsync("Continue");
        }
    }

    private static async Task FillOthersAsync(Screen screen)
    {
        Assert.Equal("Who or what else is involved?", await screen.HeadingAsync());
        await screen.ChooseAsync("Online account");
        await screen.Page.GetByLabel("Name or nickname, registration, number, account or address").FillAsync("nova_kit on Starforge");
        await screen.Page.Locator("main fieldset").Last.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await screen.LookAsync("record-others");
        await screen.PressAsync("Continue");
    }

    private static async Task RecordAsync(Screen screen, string body, string who, string? time = null)
    {
        var card = screen.Page.Locator("section.app-desk-card").Filter(new() { HasText = $"What happened with {body}?" });
        await card.GetByText($"Record what happened with {body}").ClickAsync();
        await card.GetByLabel("I told them", new() { Exact = true }).CheckAsync();
        await card.GetByLabel("Who you spoke to, or who told them").FillAsync(who);
        if (time is not null)
        {
            await card.GetByLabel("Time").FillAsync(time);
        }

        await screen.PressAsync(card.GetByRole(AriaRole.Button, new() { Name = $"Record contact with {body}" }));
    }

    private static async Task SignInAgainAsync(Screen screen, BrowserApp? app = null)
    {
        if (app is not null)
        {
            await screen.GoAsync("/concerns");
        }

        await screen.Page.GetByLabel("Email address").FillAsync("priya.raman@thornsea-trust.example");
        await screen.Page.GetByLabel("Password").FillAsync(App.DemoData.Wendmarsh.Password);
        await screen.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).First.ClickAsync();
    }
}
