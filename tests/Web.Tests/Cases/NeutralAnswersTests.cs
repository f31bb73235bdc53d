using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>A reporter learns plain states of their concern, and nothing of who does what with it at a desk.</summary>
public sealed class NeutralAnswersTests
{
    private static readonly string[] OfTheDesk = ["Sergeant Hale", "WP-20777", "Daniel", "Mairi", "asked for this concern to be closed"];

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Reporter_learns_that_police_were_told_but_not_by_whom_of_whom_or_with_which_reference(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var reference = await SentAsync(priya);
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        await RecordPoliceAsync(daniel, reference, "Sergeant Hale", "WP-20777");

        foreach (var address in (string[])[$"/concerns/{reference}", $"/concerns/{reference}/act-now", "/concerns"])
        {
            var page = await priya.GetAsync(address);
            Assert.All(OfTheDesk, words => Assert.DoesNotContain(words, page.Text, StringComparison.Ordinal));
        }

        Assert.Contains("Police: told by the duty team", (await priya.GetAsync($"/concerns/{reference}")).Text, StringComparison.Ordinal);
        Assert.Contains("Told by the duty team at 11:10pm.", (await priya.GetAsync($"/concerns/{reference}/act-now")).Text, StringComparison.Ordinal);
        Assert.Contains("Spoke to Sergeant Hale at 11:10pm, reference WP-20777.", (await daniel.GetAsync($"/concerns/{reference}/act-now")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reporter_still_reads_the_references_of_their_own_calls()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var reference = await SentAsync(priya);
        await RecordPoliceAsync(priya, reference, "Sergeant Dee", "WP-20888");

        Assert.Contains("Police: told by you", (await priya.GetAsync($"/concerns/{reference}")).Text, StringComparison.Ordinal);
        Assert.Contains("reference WP-20888", (await priya.GetAsync($"/concerns/{reference}")).Text, StringComparison.Ordinal);
        Assert.Contains("Spoke to Sergeant Dee at 11:10pm, reference WP-20888.", (await priya.GetAsync($"/concerns/{reference}/act-now")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task What_a_desk_did_since_the_page_was_opened_is_no_conflict_for_the_reporter(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var reference = await SentAsync(priya);
        var opened = await priya.GetAsync($"/concerns/{reference}/add");
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        await RecordPoliceAsync(daniel, reference, "Sergeant Hale", "WP-20777");

        var added = await priya.SubmitAsync(opened, new() { ["Words"] = "He also has a second phone." }, "Send to the duty team");

        Assert.Equal(System.Net.HttpStatusCode.Redirect, added.Status);
        Assert.Contains("He also has a second phone.", (await daniel.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
        Assert.Contains("He also has a second phone.", (await priya.GetAsync($"/concerns/{reference}")).Text, StringComparison.Ordinal);
    }

    private static async Task<string> SentAsync(Visitor priya)
    {
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        return Concerns.ReferenceOf(draft);
    }

    private static async Task RecordPoliceAsync(Visitor visitor, string reference, string who, string number) => await visitor.SubmitAsync(
        await visitor.GetAsync($"/concerns/{reference}/act-now"),
        new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = who, ["Police.Time"] = "11:10pm", ["Police.Reference"] = number },
        "Record contact with police");
}
