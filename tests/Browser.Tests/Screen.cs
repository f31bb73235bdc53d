using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>
/// A browser page as a person sees it. It collects the browser's errors and any request to another site.
/// </summary>
public sealed class Screen : IAsyncDisposable
{
    /// <summary>Where screenshots are written, if requested.</summary>
    public static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMPHIRE_SCREENS");

    /// <summary>
    /// Elements that are wider than the screen, and elements whose text is cut off or has to be scrolled sideways.
    /// </summary>
    internal const string TooWide = """
        (page, width) => {
          const beyond = [...page.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 1 && !element.closest('.govuk-visually-hidden'));
          const wrong = page.scrollWidth > width
            ? [`the page is ${page.scrollWidth} pixels wide: ${beyond.slice(-2).map(element => element.outerHTML.slice(0, 150)).join(' and ')}`]
            : [];
          for (const element of page.querySelectorAll('main *, header *, footer *, nav *')) {
            const style = getComputedStyle(element);
            const isHidden = element.closest('.govuk-visually-hidden, [hidden]') || style.display === 'inline' || !element.textContent.trim();
            if (!isHidden && style.overflowX !== 'visible' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
              wrong.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
            }
          }
          return wrong;
        }
        """;

    /// <summary>
    /// Focuses each focusable element in document order, which is the order of the Tab key unless tabindex changes it;
    /// returns how many there are and which are not visibly focused.
    /// </summary>
    private const string Focused = """
        () => {
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
            .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
          const wrong = all.filter(element => element.tabIndex > 0).map(element => `${element.outerHTML.slice(0, 80)} has an order of its own`);
          // A radio draws its focus on the label beside it.
          const lookOf = element => [getComputedStyle(element), ...(element.matches('input[type=radio], input[type=checkbox]') ? [getComputedStyle(element.nextElementSibling, '::before')] : [])]
            .map(style => [style.outlineStyle === 'none' ? '' : style.outline, style.boxShadow, style.backgroundColor, style.borderStyle === 'none' ? '' : style.borderColor].join()).join();
          for (const element of all.filter(element => element.tabIndex === 0)) {
            document.activeElement?.blur();
            const without = lookOf(element);
            element.focus();
            if (document.activeElement !== element) {
              wrong.push(`${element.outerHTML.slice(0, 80)} takes no focus`);
              continue;
            }
            const box = element.getBoundingClientRect();
            const marked = lookOf(element) !== without;
            const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
            const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
            const covered = seen && at && !element.contains(at) && !at.contains(element) && !at.closest('label');
            const fault = !marked ? 'shows no focus' : !seen ? 'is not on the screen' : covered ? `is covered by ${at.outerHTML.slice(0, 80)}` : null;
            if (fault) {
              wrong.push(`${element.outerHTML.slice(0, 80)} ${fault}`);
            }
          }
          return [`${all.length}`, ...wrong];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Every axe rule. It runs in the page itself: the package opens a second page to combine frames, of which there
    /// are none here, and takes three times as long.
    /// </summary>
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(wrong => `${wrong.id} at ${wrong.nodes.map(node => node.html).join(', ')}`)
        """;

    private readonly bool scripts;
    private readonly List<string> complaints = [];

    public Screen(IPage page, string address, bool scripts)
    {
        Page = page;
        this.scripts = scripts;
        page.Console += (_, message) =>
        {
            // A failed response is reported below, with its address.
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

    /// <summary>A desktop, a desktop at 200 % zoom, and the narrowest telephone.</summary>
    public static IReadOnlyList<int> Widths { get; } = [1280, 640, 320];

    public IPage Page { get; }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>
    /// Clicks a button of the page and waits for the next page. A draft that is being saved is saved first.
    /// </summary>
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

    /// <summary>Removes the complaint about a response that was expected to be an error.</summary>
    public void Expect(int status) => complaints.RemoveAll(complaint => complaint.StartsWith($"{status} ", StringComparison.Ordinal));

    /// <summary>
    /// Checks the page: one heading, nothing wider than the screen at 1280 pixels, at 200 % zoom and at 320 (or at the
    /// given widths; without scripts only at the narrowest), no text cut off, no violation of any axe rule, and no
    /// error in the browser. Takes screenshots if requested.
    /// </summary>
    public async Task LookAsync(string name, IReadOnlyList<int>? widths = null)
    {
        Assert.Equal(1, await Page.Locator("h1").CountAsync());
        if (scripts)
        {
            await Page.EvaluateAsync(Axe);
            var found = await Page.EvaluateAsync<string[]>(Violations);
            Assert.True(found.Length == 0, $"{name}: {string.Join("; ", found)}");
        }

        Assert.Empty(complaints);
        var before = Page.ViewportSize!;
        foreach (var width in scripts ? widths ?? Widths : [320])
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
    /// By keyboard: each focused element is visible, shows the yellow focus style or a style of its own, and is not
    /// covered.
    /// </summary>
    public async Task GoThroughByKeyboardAsync(string name)
    {
        // The browser shows the focus only after a key has been pressed.
        await Page.Keyboard.PressAsync("Tab");
        var found = await Page.EvaluateAsync<string[]>(Focused);
        Assert.NotEqual("0", found[0]);
        Assert.True(found.Length == 1, $"{name}: {string.Join("; ", found.Skip(1))}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
