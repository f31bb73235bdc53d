using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.Browser.Tests;

/// <summary>
/// Every page of the demo, as its people see it: on a desktop, on a telephone, enlarged, by keyboard, in print.
/// </summary>
[Collection(OnePractice.Name)]
public sealed class EveryPageTests(DemoStore practice)
{
    /// <summary>
    /// The widths alternate over the pages of each person, and every third page is also checked without scripts. A
    /// person with fewer pages than there are widths gets each page several times. All widths of all pages:
    /// <see cref="EveryPageInFullTests"/>.
    /// </summary>
    public static TheoryData<string, int, bool> Looks => new(
        from pages in EveryPage.All.GroupBy(page => page.Who).Select(pages => pages.ToList())
        from turn in Enumerable.Range(0, Math.Max(pages.Count, Screen.Widths.Count))
        select (pages[turn % pages.Count].Name, Screen.Widths[turn % Screen.Widths.Count], turn % Screen.Widths.Count == 0));

    [Fact]
    public void Every_page_of_the_product_is_in_the_list_of_pages_to_check()
    {
        var routes = practice.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Empty(routes.Except(EveryPage.All.Select(page => page.Route)).Except(EveryPage.NotPages.Keys));
    }

    [Fact]
    public void Selected_checks_cover_every_page_and_every_person_at_every_width_and_without_scripts()
    {
        var looks = Looks.Select(look => look.Data).Select(look => (Page: EveryPage.All.Single(page => page.Name == look.Item1), Width: look.Item2, Without: look.Item3)).ToList();
        var people = EveryPage.All.Select(page => page.Who).Distinct().ToList();

        Assert.Equal(EveryPage.All.Select(page => page.Name).Order(), looks.Select(look => look.Page.Name).Distinct().Order());
        Assert.Empty(people.SelectMany(who => Screen.Widths.Select(width => (who, width))).Except(looks.Select(look => (look.Page.Who, look.Width))));
        Assert.Empty(people.Except(looks.Where(look => look.Without).Select(look => look.Page.Who)));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Page_at_its_selected_width_passes_the_accessibility_checks(string name, int width, bool alsoWithoutScripts)
    {
        await practice.LookAsync(name, [width]);
        if (alsoWithoutScripts)
        {
            await practice.LookWithoutScriptsAsync(name);
        }
    }

    [Theory]
    [InlineData("act-now")]
    [InlineData("desk-concern-sealed")]
    [InlineData("my-concern-read")]
    [InlineData("now-harm")]
    [InlineData("guidance-article")]
    public async Task Printed_page_has_only_its_content_and_a_header_with_reference_and_time(string name)
    {
        var page = EveryPage.All.Single(found => found.Name == name);
        var screen = await practice.ScreenOfAsync(page.Who, scripts: true);
        await screen.GoAsync(practice.AddressOf(page));
        await screen.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        try
        {
            foreach (var gone in (string[])["nav", ".govuk-back-link", "[data-print]", "details.app-record", "input:not([type=hidden])"])
            {
                foreach (var element in await screen.Page.Locator(gone).AllAsync())
                {
                    Assert.False(await element.IsVisibleAsync(), $"{name}: {gone} is printed");
                }
            }

            foreach (var inside in await screen.Page.Locator("main details:not(.app-record) > :not(summary)").AllAsync())
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
            await screen.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Null });
        }
    }
}
