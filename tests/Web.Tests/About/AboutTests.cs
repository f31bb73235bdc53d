using System.Net;

namespace Samphire.Web.Tests.About;

public sealed class AboutTests(PublicHost host) : IClassFixture<PublicHost>
{
    [Fact]
    public async Task Home_page_offers_help_to_someone_worried_about_a_child_before_anything_else()
    {
        var page = await host.GetAsync("/");

        Assert.Equal("Keep children safe from exploitation", page.Heading);
        Assert.Equal("I am worried about a child right now", page.Texts("main h2")[0]);
        Assert.Equal(["/now/danger", "/now/harm", "/now/worried"], page.Links("main a").Take(3));
        Assert.Equal(6, page.Links("main a[href^='/guidance#']").Count);
        Assert.Equal("/guidance/search", page.Document.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Theory]
    [InlineData("/about", "About Samphire")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/accessibility", "Accessibility")]
    [InlineData("/help", "Help")]
    [InlineData("/help/hide", "How to hide Samphire quickly")]
    public async Task Page_about_Samphire_opens_without_signing_in(string address, string heading)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(heading, page.Heading);
        Assert.Equal($"{heading} - Samphire", page.Document.Title);
        Assert.Contains("999, 101, 111 and Childline, 0800 1111, are national numbers. Checked on 24 November 2026.", page.Texts("footer p"));
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
    }

    [Fact]
    public async Task Page_on_hiding_explains_the_key_as_well_as_the_button()
    {
        var page = await host.GetAsync("/help/hide");

        Assert.Contains("press the Shift key three times within five seconds", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_page_names_the_current_packs_with_their_versions()
    {
        var page = await host.GetAsync("/about");

        Assert.Equal(["Child sexual exploitation toolbox for England", "Wendmarsh, an invented county"], page.Texts("dt"));
        Assert.Contains("Version 1.0.0.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/now/panic")]
    [InlineData("/guidance/nothing")]
    [InlineData("/not-shown")]
    public async Task Unknown_address_gets_the_same_not_found_page_with_a_link_to_the_right_desk(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot show you this", page.Heading);
        Assert.Contains("/now", page.Links("main a"));
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Private_address_is_answered_like_an_unknown_one()
    {
        var notThere = await host.GetAsync("/nothing/here");
        var notYours = await host.GetAsync("/cases/WM-7K3QX9TD");

        Assert.Equal(notThere.Status, notYours.Status);
        Assert.Equal(notThere.Headers["Location"].Split('?')[0], notYours.Headers["Location"].Split('?')[0]);
        Assert.Equal(notThere.Headers.Keys, notYours.Headers.Keys);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/now")]
    [InlineData("/now/harm/wendmarsh-demo")]
    [InlineData("/now/harm/not-known")]
    [InlineData("/guidance")]
    [InlineData("/guidance/recording-well")]
    [InlineData("/glossary")]
    [InlineData("/directory")]
    [InlineData("/directory/wendmarsh-demo.social-care")]
    [InlineData("/help")]
    [InlineData("/help/hide")]
    public async Task Every_internal_link_opens(string address)
    {
        var page = await host.GetAsync(address);

        // The pages for signing in have tests of their own.
        var links = page.Links("main a[href^='/'], .app-back a").Where(link => !link.StartsWith("/sign-in", StringComparison.Ordinal))
            .Select(link => link.Split('#')[0]).Distinct().ToArray();
        foreach (var link in links)
        {
            Assert.True((await host.GetAsync(link)).Status is HttpStatusCode.OK or HttpStatusCode.Found, link);
        }
    }
}
