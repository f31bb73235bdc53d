using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>What somebody sees. Whatever the browser complains of, and whatever comes from elsewhere, is remembered.</summary>
public sealed class Screen : IAsyncDisposable
{
    /// <summary>Where pictures are written, when they are asked for.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMPHIRE_SCREENS");

    /// <summary>What is wider than the screen, and what has words that its own box cuts off or that have to be moved sideways to be read.</summary>
    private const string TooWide = """
        (page, width) => {
          const wrong = page.scrollWidth > width ? [`the page is ${page.scrollWidth} pixels wide`] : [];
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
    /// Gives the focus to each element that takes it, in the order of the page, which is the order of the Tab key as long as no
    /// element says otherwise; returns how many there are and what is wrong with how they are shown.
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
    /// Every rule, nothing left out. Run in the page itself: the package's own way opens a second page to put frames together,
    /// of which there are none here, and takes three times as long.
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

    /// <summary>A desk, a desk at twice the size, and the narrowest telephone.</summary>
    public static IReadOnlyList<int> Widths { get; } = [1280, 640, 320];

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
    /// Looks at the page as it stands: one heading, nothing wider than the screen at 1280 pixels, at 200 % zoom of it and at 320
    /// (or at the widths that are given; without scripts, the narrowest alone), no words cut off, nothing that axe finds with every rule on, and no complaint of the browser. Writes pictures of it where
    /// they are asked for.
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

    /// <summary>By keyboard: each stop is seen, has the yellow of the focus or a mark of its own, and is covered by nothing.</summary>
    public async Task GoThroughByKeyboardAsync(string name)
    {
        // The browser marks the focus once a key was pressed.
        await Page.Keyboard.PressAsync("Tab");
        var found = await Page.EvaluateAsync<string[]>(Focused);
        Assert.NotEqual("0", found[0]);
        Assert.True(found.Length == 1, $"{name}: {string.Join("; ", found.Skip(1))}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
