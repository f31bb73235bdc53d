using Microsoft.Playwright;
using static Samphire.Browser.Tests.TypedWords;

namespace Samphire.Browser.Tests;

/// <summary>A page that is opened again shows what was typed in it before, and keeps what is typed from then on.</summary>
public sealed class ReopenedPageTests
{
    /// <summary>A new page of the same form, opened before the last save has arrived, shows the words once it has.</summary>
    [Theory]
    [InlineData("reload")]
    [InlineData("back")]
    public async Task Page_opened_before_the_last_save_arrives_shows_it_and_does_not_call_it_another_device(string way)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        await priya.GoAsync(await DraftAsync(priya));
        var arrives = new TaskCompletionSource();
        var once = true;
        await priya.Page.RouteAsync("**/noticed?handler=Save", async route =>
        {
            if (once)
            {
                once = false;
                await arrives.Task;
            }

            await route.ContinueAsync();
        });
        // The save arrives once the new page has asked for it, however slow this machine is.
        await priya.Page.RouteAsync("**/noticed?handler=Kept", async route =>
        {
            arrives.TrySetResult();
            await route.ContinueAsync();
        });

        await priya.Page.GetByLabel(Happened).FillAsync("Typed just before the page was opened again.");
        if (way == "reload")
        {
            await priya.Page.ReloadAsync();
        }
        else
        {
            await priya.GoAsync("/help");
            await priya.Page.GoBackAsync();
        }

        await arrives.Task;
        await Assertions.Expect(priya.Page.GetByLabel(Happened)).ToHaveValueAsync("Typed just before the page was opened again.");
        await Assertions.Expect(priya.Page.Locator("form#page")).Not.ToHaveAttributeAsync("inert", "");
        await priya.Page.GetByLabel(Happened).FillAsync("And typed on.");
        await priya.PressAsync("Save and come back later");

        Assert.EndsWith("/concerns", priya.Page.Url, StringComparison.Ordinal);
        Assert.True(await IsKeptAsync(app, "And typed on."));
    }

    /// <summary>On a slow line somebody types before the scripts arrive, while the save of the page before is still on its way.</summary>
    [Fact]
    public async Task Words_typed_before_the_scripts_of_a_page_opened_again_arrive_are_not_replaced_by_the_save_before_them()
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
        await priya.Page.RouteAsync("**/noticed?handler=Kept", async route =>
        {
            arrives.TrySetResult();
            await route.ContinueAsync();
        });
        await priya.Page.AddInitScriptAsync("""
            document.addEventListener('readystatechange', () => {
              const field = document.querySelector('form#page textarea');
              if (document.readyState === 'interactive' && field) {
                field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
                field.value = 'Typed early.';
              }
            });
            """);

        await priya.Page.GetByLabel(Happened).FillAsync("Typed before.");
        await priya.Page.ReloadAsync();
        await arrives.Task;
        await Assertions.Expect(priya.Page.Locator("form#page")).Not.ToHaveAttributeAsync("inert", "");
        await Assertions.Expect(priya.Page.GetByLabel(Happened)).ToHaveValueAsync("Typed early.");
        await priya.PressAsync("Save and come back later");

        var page = await priya.Page.ContentAsync();
        Assert.Contains("Typed early.", page, StringComparison.Ordinal);
        Assert.Contains("Typed before.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_typed_while_an_earlier_save_is_running_are_kept_in_whatever_order_the_two_arrive()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        await priya.GoAsync(await DraftAsync(priya));
        var first = new TaskCompletionSource();
        List<Task> waiting = [];
        await priya.Page.Context.RouteAsync("**/noticed?handler=Save", async route =>
        {
            if (waiting.Count == 0)
            {
                waiting.Add(first.Task);
                await first.Task;
            }

            await route.ContinueAsync();
        });

        await priya.Page.GetByLabel(Happened).FillAsync("First words.");
        await priya.Page.GetByLabel(Happened).BlurAsync();
        await Assertions.Expect(priya.Page.Locator("form#page")).ToBeVisibleAsync();
        await priya.Page.GetByLabel(Happened).FillAsync("First words and more.");
        await priya.GoAsync("/help");
        Assert.True(await IsKeptAsync(app, "First words and more."));
        first.SetResult();
        await priya.GoAsync("/about");

        Assert.True(await IsKeptAsync(app, "First words and more."));
    }

    [Fact]
    public async Task Page_brought_back_from_the_browsers_cache_continues_with_what_is_kept()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", backForwardCache: true);
        await priya.GoAsync(await DraftAsync(priya));
        await priya.Page.GetByLabel(Happened).FillAsync("Before the way out and back.");
        await priya.GoAsync("/help");
        // A page from that cache is not loaded again, so there is nothing else to wait for.
        await priya.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });

        await Assertions.Expect(priya.Page.GetByLabel(Happened)).ToHaveValueAsync("Before the way out and back.");
        await priya.Page.GetByLabel(Happened).FillAsync("After it.");
        await priya.PressAsync("Save and come back later");

        Assert.EndsWith("/concerns", priya.Page.Url, StringComparison.Ordinal);
        Assert.True(await IsKeptAsync(app, "After it."));
    }
}
