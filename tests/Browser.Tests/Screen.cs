using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>What somebody sees. Whatever the browser complains of, and whatever comes from elsewhere, is remembered.</summary>
public sealed class Screen : IAsyncDisposable
{
    /// <summary>Where pictures are written, when they are asked for.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMPHIRE_SCREENS");

    /// <summary>What is wider than the screen, and what has words that its own box cuts off.</summary>
    private const string TooWide = """
        (page, width) => {
          const wrong = page.scrollWidth > width ? [`the page is ${page.scrollWidth} pixels wide`] : [];
          for (const element of page.querySelectorAll('main *, header *, footer *, nav *')) {
            const style = getComputedStyle(element);
            const isHidden = element.closest('.govuk-visually-hidden, [hidden]') || style.display === 'inline' || !element.textContent.trim();
            if (!isHidden && style.overflowX !== 'visible' && style.overflowX !== 'auto' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
              wrong.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
            }
          }
          return wrong;
        }
        """;

    /// <summary>The element that has the focus, and what is wrong with how it is shown; null at the end of the page.</summary>
    private const string Focused = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) {
            return null;
          }
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          // A radio draws its focus on the label beside it.
          const beside = element.matches('input[type=radio], input[type=checkbox]') ? getComputedStyle(element.nextElementSibling, '::before') : style;
          const marked = [style, beside].some(look => look.outlineStyle !== 'none' || look.boxShadow !== 'none' || look.backgroundColor === 'rgb(255, 210, 77)');
          const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
          const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
          const covered = seen && at && !element.contains(at) && !at.contains(element) && !at.closest('label');
          const wrong = !marked ? 'shows no focus' : !seen ? 'is not on the screen' : covered ? `is covered by ${at.outerHTML.slice(0, 80)}` : '';
          return [`${element.tagName} ${element.id || element.name || element.textContent.trim().slice(0, 60)}#${[...document.querySelectorAll('*')].indexOf(element)}`, wrong];
        }
        """;

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

    /// <summary>Forgets an answer that was meant to be an error.</summary>
    public void Expect(int status) => complaints.RemoveAll(complaint => complaint.StartsWith($"{status} ", StringComparison.Ordinal));

    /// <summary>
    /// Looks at the page as it stands: one heading, nothing wider than the screen at 1280 pixels, at 200 % zoom of it and at 320,
    /// no words cut off (without scripts, the narrowest alone), nothing that axe finds with every rule on, and no complaint of the browser. Writes pictures of it where
    /// they are asked for.
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
        foreach (var width in scripts ? (int[])[1280, 640, 320] : [320])
        {
            await Page.SetViewportSizeAsync(width, width == 320 ? 640 : 900);
            if (Pictures is not null && scripts && width != 640)
            {
                await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
            }

            var wrong = await Page.Locator("html").EvaluateAsync<string[]>(TooWide, width);
            Assert.True(wrong.Length == 0, $"{name} at {width} pixels: {string.Join("; ", wrong)}");
        }

        await Page.SetViewportSizeAsync(before.Width, before.Height);
    }

    /// <summary>
    /// Goes through the page with the Tab key: each stop is seen, has the yellow of the focus or a mark of its own, and stands
    /// within the screen. Returns what was reached, as names or words.
    /// </summary>
    public async Task<IReadOnlyList<string>> TabThroughAsync(string name)
    {
        List<string> reached = [];
        await Page.Locator("html").EvaluateAsync("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        for (var stop = 0; stop < 400; stop++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var at = await Page.EvaluateAsync<string[]?>(Focused);
            if (at is null || (reached.Count > 0 && at[0] == reached[0]))
            {
                return reached;
            }

            Assert.True(at[1].Length == 0, $"{name}: {at[0]} {at[1]}");
            reached.Add(at[0]);
        }

        Assert.Fail($"{name}: the Tab key never comes back to the beginning");
        return reached;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
