namespace Samphire.Browser.Tests;

/// <summary>The pages that need no sign-in, as a worried person sees them.</summary>
public sealed class PublicPagesTests(PublicPagesTests.OneApp shared) : IClassFixture<PublicPagesTests.OneApp>
{
    [Fact]
    public async Task Right_desk_is_two_clicks_away_and_each_page_on_the_way_passes_accessibility_checks()
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

    /// <summary>No test changes anything here, so one app is enough.</summary>
    public sealed class OneApp : IAsyncLifetime
    {
        public BrowserApp App { get; private set; } = null!;

        public async ValueTask InitializeAsync() => App = await BrowserApp.StartAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
