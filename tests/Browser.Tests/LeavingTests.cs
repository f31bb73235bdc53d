using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Testing;

namespace Samphire.Browser.Tests;

/// <summary>
/// No way of leaving a page within three seconds of typing loses words. Each way is tried with twenty different texts.
/// </summary>
public sealed class LeavingTests
{
    private const string Happened = "What happened";

    private static readonly string[] Texts =
    [
        "She came home at 2am in a car nobody knows.",
        "\"He said he would post it.\"",
        "New phone & new trainers, 100% unexplained; no receipts.",
        "Łucja wróciła późno.",
        "Mae hi'n aros allan.",
        "عادت متأخرة",
        "她很晚才回家",
        "Two lines.\nThe second one.",
        "  Blanks at both ends  ",
        "<b>not bold</b> &amp; not a mark",
        "7pm, 8pm, 9pm?",
        "He waits by the gate + drives away.",
        "Seen by Mrs O'Neill - twice.",
        "O2 shop, 3rd floor = where they meet",
        "Maya: \"nova_kit\" on Starforge",
        "She cried. She would not say why.",
        "a",
        "Was in the park; was not in the park.",
        "Somebody paid for a taxi 🚕 to the hotel.",
        "The last of twenty.",
    ];

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
        await priya.Page.GoBackAsync();

        await Assertions.Expect(priya.Page.GetByLabel(Happened)).ToHaveValueAsync("Before the way out and back.");
        await priya.Page.GetByLabel(Happened).FillAsync("After it.");
        await priya.PressAsync("Save and come back later");

        Assert.EndsWith("/concerns", priya.Page.Url, StringComparison.Ordinal);
        Assert.True(await IsKeptAsync(app, "After it."));
    }

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

    /// <summary>A draft at the page on what was noticed; its address.</summary>
    private static async Task<string> DraftAsync(Screen screen)
    {
        await screen.GoAsync("/concerns/new/danger");
        await screen.ChooseAsync("Not right now, but I am worried");
        await screen.PressAsync("Continue");
        return screen.Page.Url[..screen.Page.Url.LastIndexOf('/')] + "/noticed";
    }

    /// <summary>Whether the store holds the words. A save that is still on its way is waited for.</summary>
    private static async Task<bool> IsKeptAsync(BrowserApp app, string text)
    {
        for (var look = 0; look < 100; look++)
        {
            await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
            var stored = await db.Concerns.IgnoreVisibility().Select(concern => concern.DraftJson).ToListAsync();
            if (stored.Any(json => ConcernDraftJson.Read(json).Noticed.FirstOrDefault()?.What?.ReplaceLineEndings("\n") == text))
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private static async Task EndSessionsAsync(BrowserApp app, bool deleted)
    {
        await app.Services.GetRequiredService<Writer>().RunAsync(Caller.System, async db =>
        {
            if (deleted)
            {
                await db.Sessions.ExecuteDeleteAsync();
            }
            else
            {
                await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, db.Now));
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
