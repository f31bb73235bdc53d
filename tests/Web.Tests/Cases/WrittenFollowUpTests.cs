using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// After a call, a written report has to be sent. It stays in the task list until somebody records that they sent it.
/// </summary>
public sealed class WrittenFollowUpTests
{
    private const string Sergeant = "Sergeant Dee";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Written_report_recorded_as_sent_completes_its_task(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        await Concerns.FillAsync(priya, $"{draft}/act-now", new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = Sergeant }, "Record contact with police");
        Assert.Contains("Write to police about O.N.", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);

        app.Clock.GoTo("2026-11-22 08:40");
        priya = await app.SignInAsync("Priya");
        var page = await priya.GetAsync($"{draft}/act-now");
        Assert.Equal(
            ("22", "11", "2026", "8:40am"),
            (Value(page, "When.Day"), Value(page, "When.Month"), Value(page, "When.Year"), Value(page, "Time")));
        var wrong = await priya.SubmitAsync(page, new() { ["Police.Written.Where"] = "", ["Police.Written.When.Day"] = "23" }, "Record what you sent to police");
        Assert.Equal(["Enter where you sent it, or who you gave it to", "Date must be today or in the past"], wrong.Texts(".govuk-error-summary__list li"));
        Assert.Equal("23", Value(wrong, "When.Day"));
        Assert.NotNull(wrong.Document.QuerySelector("#Police details[open]"));

        var right = new Dictionary<string, string?> { ["Police.Written.Where"] = "desk@wendmarsh-police.example", ["Police.Written.When.Day"] = "22" };
        var recorded = await priya.FollowAsync(await priya.SubmitAsync(wrong, right, "Record what you sent to police"));
        Assert.Contains("Recorded: police told in writing at 8:40am.", recorded.Text, StringComparison.Ordinal);
        Assert.Contains("Written to desk@wendmarsh-police.example at 8:40am.", recorded.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Record what you sent to police", recorded.Texts("button"));
        Assert.DoesNotContain("Write to police", (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);

        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        var concern = await db.Concerns.SingleAsync();
        Assert.Single(await Concerns.ActsAsync(app, concern.FileId), "alert-followed-up");
        var item = await db.Tasks.SingleAsync(found => found.Kind == ConcernTasks.SendInWriting);
        Assert.Equal(app.Clock.Now, item.DoneAt);
    }

    [Fact]
    public async Task Concern_with_police_to_be_told_in_writing_only_can_close_after_the_written_report()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/danger", new() { ["Draft.Danger.Answer"] = "harm-now" });
        await Concerns.FillAsync(priya, $"{draft}/harm", new() { ["Draft.Harm.Sexual"] = "no", ["Draft.Harm.Images"] = "no", ["Draft.Harm.Exchange"] = "no" });
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Age"] = "15" });
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        var page = await priya.GetAsync($"{draft}/act-now");
        Assert.Equal("Tell children's social care now", page.Heading);
        await priya.SubmitAsync(
            page, new() { ["ChildrensSocialCare.Outcome"] = "told-them", ["ChildrensSocialCare.Who"] = "A. Marsh" }, "Record contact with children's social care");

        var desk = $"/desk/{Concerns.ReferenceOf(draft)}";
        var daniel = await app.SignInAsync("Daniel");
        await Concerns.FillAsync(daniel, desk, [], "Acknowledge");
        var why = new Dictionary<string, string?> { ["Draft.Because"] = "All is explained." };
        var refused = await Concerns.FillAsync(daniel, $"{desk}/close", why, "Ask a second person to agree");
        Assert.Contains("Police must be told before this concern is closed. That has not been recorded yet.", refused.Texts(".govuk-error-summary__list li"));

        await Concerns.FillAsync(daniel, $"{draft}/act-now", new() { ["Police.Written.Where"] = "By hand" }, "Record what you sent to police");
        await Concerns.FillAsync(daniel, $"{desk}/close", why, "Ask a second person to agree");
        await Concerns.FillAsync(await app.SignInAsync("Mairi"), $"{desk}/closing", new() { ["Answer"] = "yes" }, "Save your answer");

        await using var db = await Concerns.StoreOfAsync(app, "Daniel");
        Assert.Equal(ConcernState.Closed, (await db.Concerns.SingleAsync()).State);

        // Social care was told by phone, and its own desk has read the concern: nobody writes to it as well.
        Assert.DoesNotContain("Write to children's social care about O.N.", (await priya.GetAsync("/concerns")).Texts(".govuk-task-list__link"));
    }

    private static string? Value(PublicPage page, string field) =>
        page.Document.QuerySelector($"input[name='Police.Written.{field}']")!.GetAttribute("value");
}
