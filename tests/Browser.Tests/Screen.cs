using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>What somebody sees. Whatever the browser complains of, and whatever comes from elsewhere, is remembered.</summary>
public sealed class Screen : IAsyncDisposable
{
    /// <summary>Where pictures are written, when they are asked for.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMPHIRE_SCREENS");

    private readonly bool scripts;
    private readonly List<string> complaints = [];

    public Screen(IPage page, string address, bool scripts)
    {
        Page = page;
        this.scripts = scripts;
        page.Console += (_, message) =>
        {
            // An answer that is not there is named below, with its address.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                complaints.Add($"{response.Status} {response.Request.Method} {response.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal))
            {
                complaints.Add($"asked elsewhere: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Presses a button of the page and waits for the page that follows: a draft that is being saved is saved first.</summary>
    public Task PressAsync(string button) =>
        PressAsync(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    public async Task PressAsync(ILocator button)
    {
        await Page.Locator("html").EvaluateAsync("page => { page.dataset.before = 'yes'; }");
        await button.ClickAsync();
        await Page.Locator("html:not([data-before])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync();
    }

    public Task ChooseAsync(string label) => Page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    public Task<string> HeadingAsync() => Page.Locator("h1").InnerTextAsync();

    /// <summary>
    /// Looks at the page as it stands: one heading, nothing wider than the screen at 320 pixels, nothing that axe finds with
    /// every rule on, and no complaint of the browser. Writes pictures of it where they are asked for.
    /// </summary>
    public async Task LookAsync(string name)
    {
        Assert.Equal(1, await Page.Locator("h1").CountAsync());
        if (scripts)
        {
            var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.True(
                found.Violations.Length == 0,
                $"{name}: {string.Join("; ", found.Violations.Select(wrong => $"{wrong.Id} at {string.Join(", ", wrong.Nodes.Select(node => node.Html))}"))}");
        }

        Assert.Empty(complaints);
        var before = Page.ViewportSize!;
        foreach (var width in (int[])[1280, 320])
        {
            await Page.SetViewportSizeAsync(width, width == 320 ? 640 : 900);
            if (Pictures is not null && scripts)
            {
                await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
            }
        }

        var wide = await Page.Locator("html").EvaluateAsync<int>("page => page.scrollWidth");
        Assert.True(wide <= 320, $"{name} is {wide} pixels wide on a screen of 320");
        await Page.SetViewportSizeAsync(before.Width, before.Height);
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
