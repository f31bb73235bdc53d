using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Testing;
using static Samphire.Browser.Tests.TypedWords;

namespace Samphire.Browser.Tests;

/// <summary>Somebody who loses the connection or their session keeps what they wrote.</summary>
public sealed class CutOffTests
{
    [Fact]
    public async Task Continue_without_a_connection_stays_on_the_page_says_so_and_keeps_the_words()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", width: 320);
        var noticed = await DraftAsync(priya);
        foreach (var text in Texts)
        {
            await priya.GoAsync(noticed);
            await priya.Page.GetByLabel(Happened).FillAsync(text);
            await priya.Page.Context.SetOfflineAsync(true);
            await priya.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).ClickAsync();

            await Assertions.Expect(priya.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no connection. What you wrote is still on this page");
            await Assertions.Expect(priya.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true })).ToBeFocusedAsync();
            Assert.Equal(text, await priya.Page.GetByLabel(Happened).InputValueAsync());

            await priya.Page.Context.SetOfflineAsync(false);
            await Assertions.Expect(priya.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The connection is back and what you wrote is saved.");
            Assert.True(await IsKeptAsync(app, text), text);
        }

        await priya.LookAsync("record-noticed-connection-back");
    }

    [Fact]
    public async Task Continue_stays_on_the_page_if_the_browser_does_not_know_that_the_connection_is_lost()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        var noticed = await DraftAsync(priya);
        await priya.GoAsync(noticed);
        await priya.Page.RouteAsync("**/*", route => route.AbortAsync());
        await priya.Page.GetByLabel(Happened).FillAsync("In the tunnel.");
        await priya.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).ClickAsync();

        await Assertions.Expect(priya.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no connection.");
        await priya.Page.UnrouteAllAsync();
        await priya.PressAsync("Continue");
        Assert.True(await IsKeptAsync(app, "In the tunnel."));
    }

    [Theory]
    [InlineData(false, Traits = [Runs.Name, Runs.InFull])]
    [InlineData(true)]
    public async Task Words_typed_after_the_session_has_ended_come_back_to_their_writer_and_to_nobody_else(bool deleted)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        var noticed = await DraftAsync(priya);
        List<string> lost = [];
        foreach (var text in Texts)
        {
            await priya.GoAsync(noticed);
            await EndSessionsAsync(app, deleted);
            await priya.Page.GetByLabel(Happened).FillAsync(text);
            await priya.Page.GetByLabel(Happened).BlurAsync();
            await Assertions.Expect(priya.Page.Locator("[data-saved]")).ToContainTextAsync("You have been signed out. What you wrote is still on this page, and we kept it for you.");
            Assert.Equal(text, await priya.Page.GetByLabel(Happened).InputValueAsync());
            await priya.PressAsync("Continue");
            Assert.Contains("We kept what you had written.", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

            if (text == Texts[0])
            {
                var address = priya.Page.Url;
                await SignInAsync(priya, "kofi.mensah");
                Assert.DoesNotContain(text, await priya.Page.ContentAsync(), StringComparison.Ordinal);
                await priya.GoAsync("/account/saved-forms");
                Assert.Contains("There is nothing here.", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
                await EndSessionsAsync(app, deleted);
                await priya.GoAsync(address);
            }

            await SignInAsync(priya, "priya.raman");
            await priya.PressAsync("Restore");
            if (!await IsKeptAsync(app, text) || await priya.Page.GetByText("changed on another device").CountAsync() > 0)
            {
                lost.Add(text);
            }

            await priya.GoAsync("/account/saved-forms");
            Assert.Equal(0, await priya.Page.GetByRole(AriaRole.Button, new() { Name = "Restore" }).CountAsync());
        }

        Assert.Empty(lost);
    }

    private static async Task EndSessionsAsync(BrowserApp app, bool deleted)
    {
        await app.Services.ChangeAsync(Caller.System, async db =>
        {
            if (deleted)
            {
                await db.Sessions.ExecuteDeleteAsync();
            }
            else
            {
                await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, db.Now.AddMinutes(-25)));
            }
        });
    }

    private static async Task SignInAsync(Screen screen, string name)
    {
        var person = App.DemoData.Wendmarsh.People.Single(found => found.Email.StartsWith(name + "@", StringComparison.Ordinal));
        await screen.Page.GetByLabel("Email address").FillAsync(person.Email);
        await screen.Page.GetByLabel("Password").FillAsync(App.DemoData.Wendmarsh.Password);
        await screen.PressAsync("Sign in");
    }
}
