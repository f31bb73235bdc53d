using System.Net;

namespace Samphire.Web.Tests.Routes;

public sealed class DirectoryTests(PublicHost host) : IClassFixture<PublicHost>
{
    [Fact]
    public async Task Directory_lists_every_agency_with_its_desks_and_roles()
    {
        var page = await host.GetAsync("/directory");

        Assert.Equal("Directory", page.Heading);
        Assert.Equal(["Wendmarsh"], page.Texts("main h2"));
        Assert.Equal(["Wendmarsh Police", "Wendmarsh Council", "Thornsea Learning Trust", "Wendmarsh Health"], page.Texts("main h3"));
        Assert.Contains("/directory/wendmarsh-demo.social-care", page.Links("main a"));
        Assert.Contains("Local authority designated officer (LADO).", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Essex", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_page_shows_hours_closed_days_and_who_checked_it()
    {
        var page = await host.GetAsync("/directory/wendmarsh-demo.safeguarding-desk");

        Assert.Equal("Wendmarsh Police safeguarding desk", page.Heading);
        Assert.Contains("Closed now.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Monday to Friday, 8am to 7pm", page.Text, StringComparison.Ordinal);
        Assert.Contains("Saturday, 9am to 1pm", page.Text, StringComparison.Ordinal);
        Assert.Contains("Closed on bank holidays", page.Text, StringComparison.Ordinal);
        Assert.Contains("Closed on Tuesday 8 June 2027: Saltmarsh Fair", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("9 June 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Checked on 2 November 2026 by Lin Chan, administrator", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_in_summer_is_shown_as_open_by_local_time()
    {
        var page = await host.GetAsync("/directory/wendmarsh-demo.safeguarding-desk", "2026-07-15 18:59");

        Assert.Contains("Open now.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_desk_that_the_directory_names_has_its_page()
    {
        var links = (await host.GetAsync("/directory")).Links("main a[href^='/directory/']");

        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            var page = await host.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.NotEmpty(page.Heading);
        }
    }
}
