using Microsoft.Playwright;
using Samphire.Testing;
using static Samphire.Browser.Tests.TypedWords;

namespace Samphire.Browser.Tests;

/// <summary>No way of leaving a page within three seconds of typing loses words. Each way is tried with twenty different texts.</summary>
public sealed class LeavingTests
{
    [Theory]
    [InlineData("back")]
    [InlineData("forward", Traits = [Runs.Name, Runs.InFull])]
    [InlineData("reload")]
    [InlineData("another address", Traits = [Runs.Name, Runs.InFull])]
    [InlineData("a link", Traits = [Runs.Name, Runs.InFull])]
    [InlineData("tab closed")]
    [InlineData("another app", Traits = [Runs.Name, Runs.InFull])]
    public async Task Words_typed_just_before_leaving_a_draft_are_kept(string way)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        var noticed = await DraftAsync(priya);
        List<string> lost = [];
        foreach (var text in Texts)
        {
            var window = await priya.Page.Context.NewPageAsync();
            if (way == "back")
            {
                await window.GotoAsync("/help");
            }

            await window.GotoAsync(noticed);
            if (way == "forward")
            {
                await window.GotoAsync("/about");
                await window.GoBackAsync();
            }

            await window.GetByLabel(Happened).FillAsync(text);
            await LeaveAsync(window, way);
            if (!await IsKeptAsync(app, text))
            {
                lost.Add(text);
            }

            await window.CloseAsync();
        }

        Assert.Empty(lost);
    }

    [Fact]
    public async Task Reply_that_is_left_before_it_is_sent_can_be_restored_and_is_gone_once_sent()
    {
        await using var app = await BrowserApp.StartPracticeCopyAsync();
        await using var daniel = await app.SignInAsync("Daniel");
        await daniel.GoAsync("/desk");
        await daniel.Page.Locator("main .govuk-task-list a", new() { HasText = "C.W." }).ClickAsync();
        await daniel.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the reporter" }).First.ClickAsync();
        await daniel.Page.WaitForURLAsync("**/ask");
        var ask = daniel.Page.Url;
        await daniel.Page.GetByLabel("What do you want to know?").FillAsync("Which evenings was she out?");
        await daniel.GoAsync("/help");
        await daniel.GoAsync(ask);

        await daniel.Page.GetByRole(AriaRole.Link, new() { Name = "what you had written" }).ClickAsync();
        await daniel.PressAsync("Restore");
        Assert.Equal("Which evenings was she out?", await daniel.Page.GetByLabel("What do you want to know?").InputValueAsync());
        await daniel.Page.GetByLabel("What do you want to know?").FillAsync("Which evenings was she out, and where?");
        await daniel.PressAsync("Ask the reporter");

        await daniel.GoAsync("/account/saved-forms");
        Assert.Contains("There is nothing here.", await daniel.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_too_large_to_be_saved_on_leaving_asks_before_it_is_left()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        await priya.GoAsync(await DraftAsync(priya));
        var arrives = new TaskCompletionSource();
        await priya.Page.RouteAsync("**/noticed?handler=Save", async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        var asked = new TaskCompletionSource<string>();
        priya.Page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.DismissAsync();
        };
        var text = string.Concat(Enumerable.Repeat("She was out again. ", 4000));
        await priya.Page.GetByLabel(Happened).ClickAsync();
        await priya.Page.GetByLabel(Happened).FillAsync(text);

        await priya.Page.EvaluateAsync("() => { location.href = '/help'; }");

        Assert.Equal("beforeunload", await asked.Task);
        arrives.SetResult();
        await Assertions.Expect(priya.Page.Locator("[data-saved]")).ToContainTextAsync("Saved at");
    }

    private static async Task LeaveAsync(IPage page, string way)
    {
        switch (way)
        {
            case "back":
                await page.GoBackAsync();
                break;
            case "forward":
                await page.GoForwardAsync();
                break;
            case "reload":
                await page.ReloadAsync();
                break;
            case "another address":
                await page.GotoAsync("/about");
                break;
            case "a link":
                await page.GetByRole(AriaRole.Link, new() { Name = "Privacy" }).ClickAsync();
                await page.WaitForURLAsync("**/privacy", new() { WaitUntil = WaitUntilState.Commit });
                break;
            case "tab closed":
                await page.CloseAsync(new() { RunBeforeUnload = true });
                break;
            case "another app":
                // What a browser does when another app comes to the front and then ends the browser.
                await page.EvaluateAsync("""
                    () => {
                      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
                      document.dispatchEvent(new Event('visibilitychange'));
                    }
                    """);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(way), way, null);
        }
    }
}
