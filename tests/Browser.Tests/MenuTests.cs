using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>The menu of a phone: closed with a button where scripts run, open without one where they do not.</summary>
public sealed class MenuTests(PublicPagesTests.OneApp shared) : IClassFixture<PublicPagesTests.OneApp>
{
    [Fact]
    public async Task Menu_on_a_phone_opens_and_closes_with_its_button_even_before_the_modules_have_arrived()
    {
        await using var screen = await shared.App.OpenAsync(width: 390);
        await screen.Page.RouteAsync("**/app.js*", route => route.AbortAsync());
        await screen.GoAsync("/");
        var button = screen.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true });
        var entry = screen.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" }).GetByRole(AriaRole.Link).First;

        Assert.Equal("false", await button.GetAttributeAsync("aria-expanded"));
        Assert.False(await entry.IsVisibleAsync());
        await button.PressAsync("Enter");
        Assert.Equal("true", await button.GetAttributeAsync("aria-expanded"));
        Assert.True(await entry.IsVisibleAsync());
        await button.ClickAsync();
        Assert.False(await entry.IsVisibleAsync());
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Menu_without_scripts_or_on_a_desktop_is_open_and_has_no_button(int width, bool scripts)
    {
        await using var screen = await shared.App.OpenAsync(scripts, width);
        await screen.GoAsync("/");

        Assert.True(await screen.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" }).GetByRole(AriaRole.Link).First.IsVisibleAsync());
        Assert.Equal(0, await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).CountAsync());
    }
}
