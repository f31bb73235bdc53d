using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using Samphire.App.DemoData;
using Samphire.Testing;
using Samphire.Web;

namespace Samphire.Browser.Tests;

/// <summary>The product on a real port, with a real browser.</summary>
public sealed class BrowserApp : IAsyncDisposable
{
    private static readonly Lazy<Task<IBrowser>> Chromium = new(() => LaunchAsync([]));

    /// <summary>As people have it: Playwright switches off the cache of pages to go back to.</summary>
    private static readonly Lazy<Task<IBrowser>> WithPageCache = new(() => LaunchAsync(["--disable-back-forward-cache"]));

    private static async Task<IBrowser> LaunchAsync(string[] without) => await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new()
    {
        ExecutablePath = "/usr/bin/chromium",
        IgnoreDefaultArgs = without,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    });

    /// <summary>Tests sign in more often than people do.</summary>
    private static readonly Samphire.App.Shared.RateLimits Unhindered = new() { SignIns = 10_000, FailedSignIns = 10_000, Searches = 10_000 };

    private readonly WebApplication app;

    private BrowserApp(WendmarshStore store, WebApplication app)
    {
        Store = store;
        this.app = app;
    }

    public WendmarshStore Store { get; }

    public FixedClock Clock => Store.Clock;

    public IServiceProvider Services => app.Services;

    /// <summary>Browsers treat "localhost" as secure.</summary>
    public string Address => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<BrowserApp> StartAsync(bool demo = true) => await ServeAsync(await WendmarshStore.CopyAsync(Database.Sqlite, demo));

    /// <summary>With all demo data, on the Tuesday after it.</summary>
    public static async Task<BrowserApp> StartPracticeCopyAsync() => await ServeAsync(await WendmarshStore.CopyOfPracticeAsync());

    private static async Task<BrowserApp> ServeAsync(WendmarshStore store)
    {
        var app = Host.Build(store.Settings with { Limits = Unhindered }, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.LeaveOutJobs();
        });
        await app.StartAsync();
        return new BrowserApp(store, app);
    }

    /// <summary>A new browser context: nobody is signed in and nothing is stored.</summary>
    /// <param name="scripts">False: as on a locked-down machine.</param>
    /// <param name="width">In CSS pixels; 320 is the narrowest telephone.</param>
    /// <param name="backForwardCache">The browser keeps pages in memory to go back to.</param>
    public async Task<Screen> OpenAsync(bool scripts = true, int width = 1280, bool backForwardCache = false)
    {
        var context = await (await (backForwardCache ? WithPageCache : Chromium).Value).NewContextAsync(new()
        {
            BaseURL = Address,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = width < 600 ? 640 : 900 },
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        return new Screen(await context.NewPageAsync(), Address, scripts);
    }

    /// <summary>As <see cref="OpenAsync"/>, with a person of Wendmarsh signed in through the page.</summary>
    public async Task<Screen> SignInAsync(string firstName, bool scripts = true, int width = 1280, bool backForwardCache = false)
    {
        var screen = await OpenAsync(scripts, width, backForwardCache);
        var person = Wendmarsh.People.Single(found => found.Name.StartsWith(firstName + " ", StringComparison.Ordinal));
        await screen.GoAsync("/sign-in");
        await screen.Page.GetByLabel("Email address").FillAsync(person.Email);
        await screen.Page.GetByLabel("Password").FillAsync(Wendmarsh.Password);
        await screen.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        return screen;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
