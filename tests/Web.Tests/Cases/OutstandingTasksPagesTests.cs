using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>Tasks are shown first, to the people who can do them, and late ones are marked as overdue.</summary>
public sealed class OutstandingTasksPagesTests
{
    [Fact]
    public async Task Body_not_yet_told_is_the_first_task_of_the_team_until_the_call_is_recorded()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-19 10:00");
        await app.Services.SendConcernAsync();
        app.Clock.GoTo("2026-11-21 23:10");
        var draft = await SentByPriyaAsync(app);
        app.Clock.GoTo("2026-11-23 10:00");

        var daniel = await app.SignInAsync("Daniel");
        Assert.Equal(
            ["Tell police about O.N.", "Reply to the reporter about O.N.", "Reply to the reporter about O.N."],
            (await daniel.GetAsync("/work")).Texts(".govuk-task-list__link"));
        var priya = await app.SignInAsync("Priya");
        Assert.Equal(
            ["Tell children's social care about O.N.", "Tell police about O.N."],
            (await priya.GetAsync("/concerns")).Texts(".govuk-task-list__link").Order(StringComparer.Ordinal));
        Assert.Contains("Tell police about O.N.", (await (await app.SignInAsync("Gwen")).GetAsync("/work?view=team")).Texts(".govuk-task-list__link"));

        await Concerns.FillAsync(daniel, $"{draft}/act-now", new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee", ["Police.Time"] = "9:50am" }, "Record contact with police");
        Assert.DoesNotContain("Tell police about O.N.", (await daniel.GetAsync("/work")).Texts(".govuk-task-list__link"));
        Assert.Equal(["Tell children's social care about O.N."], (await priya.GetAsync("/concerns")).Texts(".govuk-task-list__link"));
        var told = await priya.GetAsync(draft);
        Assert.Contains("Police: told by the duty team today at 9:50am.", told.Texts("main li"));
        Assert.Contains("Children's social care: not told yet.", told.Texts("main li"));

        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{Concerns.ReferenceOf(draft)}"), [], "Acknowledge");
        Assert.DoesNotContain("Tell children's social care about O.N.", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);
        Assert.Contains(
            $"Children's social care: their desk read this concern today at 10am, reference {Concerns.ReferenceOf(draft)}.",
            (await priya.GetAsync(draft)).Texts("main li"));
    }

    [Fact]
    public async Task Reporter_with_an_overdue_reply_is_told_so_and_who_to_call()
    {
        await using var app = await TestApp.StartAsync();
        var draft = await SentByPriyaAsync(app);

        app.Clock.GoTo("2026-11-23 17:00");
        Assert.Contains("You will hear from them by", (await (await app.SignInAsync("Priya")).GetAsync(draft)).Texts("dt"));
        app.Clock.GoTo("2026-11-24 08:00");
        var late = await (await app.SignInAsync("Priya")).GetAsync(draft);
        Assert.Contains("You should have heard by", late.Texts("dt"));
        Assert.Contains("Call Gwen Pritchard on 01632 960 106. This number comes from Wendmarsh Council's own list. It has not been checked.", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concern_escalated_at_once_is_not_shown_as_late()
    {
        await using var app = await TestApp.StartAsync();
        var draft = await SentByPriyaAsync(app);
        app.Clock.GoTo("2026-11-21 23:11");
        await app.Services.GetRequiredService<EscalateUnread>().RunAsync();

        var daniel = await app.SignInAsync("Daniel");
        Assert.Contains("Unread, so escalated to a supervisor today at 11:11pm.", (await daniel.GetAsync("/desk")).Text, StringComparison.Ordinal);
        var concern = await daniel.GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains("Unread, so escalated to a supervisor today at 11:11pm.", concern.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("in time", concern.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overdue_alert_is_shown_as_overdue_wherever_it_is_listed()
    {
        await using var app = await TestApp.StartAsync();
        var draft = await SentByPriyaAsync(app);
        var priya = await app.SignInAsync("Priya");
        await Concerns.FillAsync(priya, $"{draft}/act-now", new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee" }, "Record contact with police");
        await Concerns.FillAsync(priya, $"{draft}/act-now", new() { ["ChildrensSocialCare.Outcome"] = "no-answer" }, "Record contact with children's social care");
        Assert.DoesNotContain((await priya.GetAsync($"{draft}/act-now")).Texts(".app-desk-card .govuk-tag"), tag => tag == "Overdue");

        app.Clock.GoTo("2026-11-22 23:11");
        var page = await (await app.SignInAsync("Priya")).GetAsync($"{draft}/act-now");
        Assert.Equal(["Overdue"], page.Texts("#Police .govuk-tag").Where(tag => tag == "Overdue"));
        Assert.Equal(["Overdue"], page.Texts("#call-ChildrensSocialCare .govuk-tag").Where(tag => tag == "Overdue"));
        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Equal(
            ["Police: written report due by 11:10pm today (overdue)."],
            desk.Texts("main ul.govuk-list--bullet li"));
    }

    [Fact]
    public async Task Source_page_without_a_source_redirects_to_the_next_page()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        Assert.Equal($"{draft}/others", (await priya.GetAsync($"{draft}/source")).Headers["Location"]);
    }

    [Fact]
    public async Task Team_without_a_supervisor_is_shown_as_not_set()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");

        Assert.Equal(["Not set", "Not set"], (await lin.GetAsync("/admin/teams")).Texts(".govuk-tag"));
    }

    private static async Task<string> SentByPriyaAsync(TestApp app)
    {
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        return draft;
    }
}
