using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// What a reporter adds, replies or disagrees with after sending is shown once more if its wording may blame the child.
/// They decide, and are not stopped twice for the same.
/// </summary>
public sealed class SecondLookTests
{
    private const string Blaming = "On Friday he chose to stay at the flat.";

    [Theory]
    [InlineData("add")]
    [InlineData("answer")]
    [InlineData("disagree")]
    public async Task Blaming_wording_is_pointed_out_before_it_is_sent_and_sent_as_it_is_the_second_time(string page)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await ReadyForAsync(app, page);
        var priya = await app.SignInAsync("Priya");

        var once = await WriteAsync(priya, reference, page, Blaming);

        Assert.Equal(200, (int)once.Status);
        Assert.Equal("Not sent yet: look at this once more", once.Heading);
        Assert.Equal("Words that may sound as if the child is to blame", once.Texts("#blame").Single());
        Assert.Equal(["chose to stay"], once.Texts(".app-blame mark"));
        Assert.Contains("A child does not choose to be exploited.", once.Texts(".app-blame p")[1], StringComparison.Ordinal);
        Assert.StartsWith("What you could write instead:", once.Texts(".app-blame p")[2], StringComparison.Ordinal);
        Assert.Equal("TEXTAREA", once.Document.GetElementById(once.Links(".app-blame a").Single()[1..])?.TagName);
        Assert.Equal(Blaming, once.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Empty(once.Texts(".govuk-error-summary"));
        Assert.DoesNotContain(Blaming, (await priya.GetAsync($"/concerns/{reference}")).Text, StringComparison.Ordinal);

        var sent = await priya.SubmitAsync(once, []);

        Assert.StartsWith($"/concerns/{reference}", sent.Headers["Location"], StringComparison.Ordinal);
        Assert.Contains(Blaming, (await priya.FollowAsync(sent)).Texts(".app-message p"));
    }

    [Fact]
    public async Task Changed_text_is_stopped_only_for_what_was_not_pointed_out_before()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var reference = await app.Services.SendConcernAsync();
        var once = await WriteAsync(priya, reference, "add", Blaming);

        var again = await priya.SubmitAsync(once, new() { ["Words"] = $"{Blaming} He takes risks." });
        Assert.Equal(["chose to stay", "takes risks"], again.Texts(".app-blame mark"));

        var sent = await priya.SubmitAsync(again, new() { ["Words"] = $"He was tired. {Blaming}" });
        Assert.Contains($"He was tired. {Blaming}", (await priya.FollowAsync(sent)).Texts(".app-message p"));
    }

    [Fact]
    public async Task What_somebody_else_said_and_a_text_without_such_words_are_sent_at_once()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var reference = await app.Services.SendConcernAsync();

        foreach (var words in (string[])["His stepdad told me he chose to stay there.", "He was collected by a man in a white van."])
        {
            Assert.Equal(302, (int)(await WriteAsync(priya, reference, "add", words)).Status);
        }
    }

    [Fact]
    public async Task Text_that_was_pointed_out_is_kept_when_the_concern_cannot_take_it_any_more()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await ReadyForAsync(app, "answer");
        var priya = await app.SignInAsync("Priya");
        var open = await priya.GetAsync($"/concerns/{reference}/answer");
        await priya.SubmitAsync(open, new() { ["Words"] = "The black one." });

        var once = await priya.SubmitAsync(open, new() { ["Words"] = Blaming });
        var refused = await priya.SubmitAsync(once, []);

        Assert.Single(refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal(Blaming, refused.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    private static async Task<PublicPage> WriteAsync(Visitor visitor, string reference, string page, string words) =>
        await visitor.SubmitAsync(await visitor.GetAsync($"/concerns/{reference}/{page}"), new() { ["Words"] = words });

    // A concern whose reporter can open this page.
    private static async Task<string> ReadyForAsync(TestApp app, string page)
    {
        var reference = await app.Services.SendConcernAsync();
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        if (page == "answer")
        {
            await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}/ask"), new() { ["Question"] = "Which phone?" });
        }

        if (page == "disagree")
        {
            await app.Services.CloseAsync(reference);
        }

        return reference;
    }
}
