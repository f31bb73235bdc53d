using System.Globalization;
using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>
/// On a slow phone, nothing moves under the finger once it can be seen: scripts and fonts arrive after the page has been
/// painted.
/// </summary>
[Collection(OnePractice.Name)]
public sealed class LayoutShiftTests(DemoStore practice)
{
    private const double Most = 0.02;

    /// <summary>The score of the page so far, as the browser's cumulative layout shift counts it, without what follows a tap.</summary>
    private const string Score = """
        () => new Promise(done => {
          let score = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) {
              score += entry.hadRecentInput ? 0 : entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          // Two frames: the shift of the last change has been drawn and reported.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(score))));
        })
        """;

    private const string Painted = "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    /// <summary>Every page that needs no sign-in, every page of a draft, and the tray of a desk.</summary>
    public static TheoryData<string> Pages => new(EveryPage.All
        .Where(page => page.Who is null || page.Name.StartsWith("record-", StringComparison.Ordinal) || page.Name is "act-now" or "desk" or "my-concerns" or "work")
        .Select(page => page.Name));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_does_not_move_when_scripts_and_fonts_arrive_late(string name)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        await using var screen = page.Who is null ? await practice.App.OpenAsync(width: 390) : await practice.App.SignInAsync(page.Who, width: 390);
        await screen.Page.WaitForLoadStateAsync();
        await using var slow = await SlowPage.OpenAsync(screen.Page.Context);

        await slow.Page.GotoAsync(practice.AddressOf(page), new() { WaitUntil = WaitUntilState.Commit });
        await slow.Page.WaitForFunctionAsync(Painted);
        await slow.ReleaseFontsAsync();
        await slow.ReleaseScriptsAsync();
        await slow.Page.WaitForLoadStateAsync(LoadState.Load);
        await slow.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        var score = await slow.Page.EvaluateAsync<double>(Score);
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"CLS {name}: {score:0.0000}"));
        Assert.True(score < Most, string.Create(CultureInfo.InvariantCulture, $"{name} moves by {score:0.000}"));
    }

    /// <summary>A page in an own window with an empty cache, whose fonts and whose module script wait until they are released.</summary>
    private sealed class SlowPage(IPage page) : IAsyncDisposable
    {
        private readonly TaskCompletionSource fonts = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource scripts = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<Task> delayed = [];

        public IPage Page => page;

        // Routing a request also switches the cache off.
        public static async Task<SlowPage> OpenAsync(IBrowserContext context)
        {
            var slow = new SlowPage(await context.NewPageAsync());
            await slow.Page.SetViewportSizeAsync(390, 844);
            await slow.Page.RouteAsync("**/*.woff2", route => slow.HoldAsync(route, slow.fonts.Task));
            await slow.Page.RouteAsync("**/app.js*", route => slow.HoldAsync(route, slow.scripts.Task));
            return slow;
        }

        public Task ReleaseFontsAsync() => ReleaseAsync(fonts);

        public Task ReleaseScriptsAsync() => ReleaseAsync(scripts);

        public async ValueTask DisposeAsync()
        {
            fonts.TrySetResult();
            scripts.TrySetResult();
            await page.CloseAsync();
        }

        private async Task HoldAsync(IRoute route, Task released)
        {
            await released;
            var sent = route.ContinueAsync();
            lock (delayed)
            {
                delayed.Add(sent);
            }

            await sent;
        }

        // The next frame is painted before anything else arrives.
        private async Task ReleaseAsync(TaskCompletionSource held)
        {
            held.TrySetResult();
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        }
    }
}
