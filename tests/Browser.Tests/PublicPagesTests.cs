namespace Samphire.Browser.Tests;

/// <summary>The pages that need no sign-in, as a worried person sees them.</summary>
public sealed class PublicPagesTests(PublicPagesTests.OneApp shared) : IClassFixture<PublicPagesTests.OneApp>
{
    [Fact]
    public async Task Two_clicks_lead_to_the_right_desk_and_every_page_on_the_way_is_fit_for_everybody()
    {
        var app = shared.App;
        await using var screen = await app.OpenAsync(width: 320);
        await screen.GoAsync("/");
        await screen.LookAsync("home");

        await screen.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "A child is being harmed, or may be soon" }).ClickAsync();
        if (!screen.Page.Url.Contains("wendmarsh-demo", StringComparison.Ordinal))
        {
            await screen.LookAsync("now-area");
            await screen.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Wendmarsh" }).ClickAsync();
        }

        Assert.Contains("It is 11:10pm on Saturday 21 November 2026.", await screen.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await screen.LookAsync("now-harm");
    }

    [Theory]
    [InlineData("/now", "now")]
    [InlineData("/now/danger/wendmarsh-demo", "now-danger")]
    [InlineData("/now/harm/not-known", "now-not-known")]
    [InlineData("/guidance", "guidance")]
    [InlineData("/guidance/indicator-groomed-online", "guidance-article")]
    [InlineData("/guidance/search?q=gifts", "guidance-search")]
    [InlineData("/guidance/search?q=cukooing", "guidance-search-none")]
    [InlineData("/glossary", "glossary")]
    [InlineData("/directory", "directory")]
    [InlineData("/directory/wendmarsh-demo.social-care", "directory-desk")]
    [InlineData("/about", "about")]
    [InlineData("/privacy", "privacy")]
    [InlineData("/accessibility", "accessibility")]
    [InlineData("/help", "help")]
    [InlineData("/help/hide", "help-hide")]
    [InlineData("/sign-in", "sign-in")]
    [InlineData("/nothing/here", "sign-in-first")]
    public async Task A_public_page_is_fit_for_everybody(string address, string name)
    {
        var app = shared.App;
        await using var screen = await app.OpenAsync();
        await screen.GoAsync(address);
        await screen.LookAsync(name);

        await using var withoutScripts = await app.OpenAsync(scripts: false, width: 320);
        await withoutScripts.GoAsync(address);
        await withoutScripts.LookAsync(name);
    }

    /// <summary>Nobody changes anything here, so one is enough.</summary>
    public sealed class OneApp : IAsyncLifetime
    {
        public BrowserApp App { get; private set; } = null!;

        public async ValueTask InitializeAsync() => App = await BrowserApp.StartAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
