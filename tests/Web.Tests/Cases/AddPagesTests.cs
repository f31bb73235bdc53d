namespace Samphire.Web.Tests.Cases;

/// <summary>Adding to a concern after sending, discarding a draft, and pages of a draft that are reached after sending.</summary>
public sealed class AddPagesTests
{
    [Fact]
    public async Task Addition_is_shown_word_for_word_to_its_reporter_and_as_new_to_the_desk()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await SentAsync(priya);
        var page = await priya.GetAsync(draft);
        Assert.Contains($"{draft}/add", page.Links("main a"));
        Refused(await Concerns.FillAsync(priya, $"{draft}/add", [], "Send to the duty team"), "Enter what you want to add");

        app.Clock.GoTo("2026-11-21 23:25");
        var added = await Concerns.FillAsync(priya, $"{draft}/add", new() { ["Words"] = "He said \"I wish it would stop\"." }, "Send to the duty team");

        var after = await priya.FollowAsync(added);
        Assert.Contains("What you added has been sent to the duty team.", after.Text, StringComparison.Ordinal);
        Assert.Contains("You added, Saturday 21 November 2026 at 11:25pm", after.Texts(".app-message h2"));
        Assert.Contains("He said \"I wish it would stop\".", after.Texts(".app-message p"));
        var desk = await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}");
        Assert.Contains("Added by the reporter", desk.Texts(".app-said h3"));
    }

    [Fact]
    public async Task Page_of_the_draft_reached_after_sending_says_so_and_leads_to_adding()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await SentAsync(priya);

        var back = await priya.FollowAsync(await priya.GetAsync($"{draft}/noticed"));

        Assert.Contains("This concern has already been sent. What you sent cannot be changed, but you can add to it.", back.Text, StringComparison.Ordinal);
        Assert.Contains($"{draft}/add", back.Links(".govuk-notification-banner a"));
    }

    [Fact]
    public async Task Words_typed_on_an_old_page_after_sending_are_offered_to_be_added()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var old = await priya.GetAsync($"{draft}/noticed");
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var late = await priya.SubmitAsync(old, new() { ["Draft.Noticed[0].Where"] = "Behind the sports hall" }, Concerns.Continue);
        Assert.Equal(307, (int)late.Status);
        var carried = await priya.SubmitAsync(old, new() { ["Draft.Noticed[0].Where"] = "Behind the sports hall" }, Concerns.Continue, to: late.Headers["Location"]);

        Assert.Equal("Add to this concern", carried.Heading);
        Assert.Equal("Where: Behind the sports hall", carried.Document.QuerySelector("textarea")!.TextContent);
        Assert.Contains("This concern has already been sent, so your last changes are not part of it.", carried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_is_discarded_after_being_asked_once_more()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        Assert.Contains($"{draft}/discard", (await priya.GetAsync("/concerns")).Links("main a"));

        var gone = await Concerns.FillAsync(priya, $"{draft}/discard", [], "Discard this draft");

        var after = await priya.FollowAsync(gone);
        Assert.Contains("The draft was discarded.", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(draft, after.Links("main a"));
        Assert.Equal(404, (int)(await priya.GetAsync(draft)).Status);
        Assert.Equal(404, (int)(await priya.GetAsync($"{draft}/noticed")).Status);
    }

    [Fact]
    public async Task Hide_on_an_old_page_of_a_sent_concern_still_hides()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var old = await priya.GetAsync($"{draft}/noticed");
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));

        var hidden = await priya.SubmitAsync(old, [], "Hide");

        Assert.StartsWith("/unlock", hidden.Headers["Location"], StringComparison.Ordinal);
    }

    private static void Refused(PublicPage page, params string[] problems) => Assert.Equal(problems, page.Texts(".govuk-error-summary__list li"));

    private static async Task<string> SentAsync(Visitor visitor)
    {
        var draft = await Concerns.WriteOskarsAsync(visitor);
        await Concerns.SendAsync(visitor, await visitor.GetAsync($"{draft}/check"));
        return draft;
    }
}
