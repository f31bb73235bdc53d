using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Browser.Tests;

/// <summary>Every page of the practice copy, as the people of it see it: on a desk, on a telephone, enlarged, by keyboard, on paper.</summary>
public sealed class EveryPageTests(EveryPageTests.Practice practice) : IClassFixture<EveryPageTests.Practice>
{
    public static TheoryData<string> Names => [.. EveryPage.All.Select(page => page.Name)];

    [Fact]
    public void Every_page_of_the_product_is_looked_at()
    {
        var routes = practice.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Empty(routes.Except(EveryPage.All.Select(page => page.Route)).Except(EveryPage.NotPages.Keys));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_is_fit_for_everybody(string name)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var address = practice.AddressOf(page);
        var screen = await practice.ScreenOfAsync(page.Who, scripts: true);
        await screen.GoAsync(address);
        if (page.Route == "/not-shown")
        {
            screen.Expect(404);
        }

        await screen.LookAsync(name);
        var title = await screen.Page.TitleAsync();
        Assert.All(Practice.Children.Select(child => child.Split(' ')[0]), child => Assert.DoesNotContain(child, title, StringComparison.Ordinal));
        await screen.GoThroughByKeyboardAsync(name);

        var without = await practice.ScreenOfAsync(page.Who, scripts: false);
        await without.GoAsync(address);
        if (page.Route == "/not-shown")
        {
            without.Expect(404);
        }

        await without.LookAsync(name);
    }

    [Theory]
    [InlineData("act-now")]
    [InlineData("desk-concern-sealed")]
    [InlineData("my-concern-read")]
    [InlineData("now-harm")]
    [InlineData("guidance-article")]
    public async Task On_paper_the_words_stand_alone_with_a_head_that_says_what_and_when(string name)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var screen = await practice.ScreenOfAsync(page.Who, scripts: true);
        await screen.GoAsync(practice.AddressOf(page));
        await screen.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        try
        {
            foreach (var gone in (string[])["nav", ".govuk-back-link", "[data-print]"])
            {
                foreach (var element in await screen.Page.Locator(gone).AllAsync())
                {
                    Assert.False(await element.IsVisibleAsync(), $"{name}: {gone} is printed");
                }
            }

            foreach (var inside in await screen.Page.Locator("main details > :not(summary)").AllAsync())
            {
                Assert.True(await inside.IsVisibleAsync(), $"{name}: a fold is printed closed");
            }

            Assert.Equal("rgb(0, 0, 0)", await screen.Page.Locator("h1").EvaluateAsync<string>("heading => getComputedStyle(heading).color"));
            if (page.Who is not null)
            {
                Assert.Matches("^Concern WM-[0-9A-Z]{8} - printed Tuesday 24 November 2026 at 10am by ", await screen.Page.Locator(".app-print-head").InnerTextAsync());
            }
        }
        finally
        {
            await screen.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });
        }
    }

    /// <summary>One practice copy for all, and one window for each person. Nobody presses anything here.</summary>
    public sealed class Practice : IAsyncLifetime
    {
        private readonly Dictionary<(string?, bool), Screen> screens = [];
        private Dictionary<string, string> references = [];

        public BrowserApp App { get; private set; } = null!;

        public static IReadOnlyList<string> Children { get; } =
            ["Maya", "Aaliyah", "Aliya", "Oskar", "Tyrell", "Seren", "Zainab", "Leo", "Jamie", "Chloe", "Dawit", "Ruby", "Emi", "Hana", "Ellis", "Nell"];

        public async ValueTask InitializeAsync()
        {
            App = await BrowserApp.StartPracticeCopyAsync();
            await using var db = App.Services.GetRequiredService<StoreFactory>().Open(Caller.Itself);
            var concerns = (await db.Concerns.WhoeverMaySee().ToListAsync()).Select(concern => (ConcernWords.Read(concern.Words).Child, concern.Reference)).ToList();
            references = concerns.GroupBy(concern => concern.Child.Name!).SelectMany(same => same.Count() == 1
                ? same.Select(one => (Key: same.Key, one.Reference))
                : same.Select(one => (Key: $"{same.Key}, {one.Child.Age}", one.Reference))).ToDictionary(one => one.Key, one => one.Reference);
            foreach (var person in await db.Accounts.ToListAsync())
            {
                references[person.DisplayName] = person.Id.ToString();
            }
        }

        public string AddressOf(PageOfAll page) =>
            references.Keys.Aggregate(page.Address, (address, name) => address.Replace($"{{{name}}}", references[name], StringComparison.Ordinal));

        public async Task<Screen> ScreenOfAsync(string? who, bool scripts)
        {
            if (!screens.TryGetValue((who, scripts), out var screen))
            {
                screen = who is null ? await App.OpenAsync(scripts) : await App.SignInAsync(who, scripts);
                screens[(who, scripts)] = screen;
            }

            return screen;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var screen in screens.Values)
            {
                await screen.DisposeAsync();
            }

            await App.DisposeAsync();
        }
    }
}
