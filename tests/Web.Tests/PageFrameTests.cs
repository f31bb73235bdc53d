using Microsoft.AspNetCore.Http;
using Samphire.Web.Frame;

namespace Samphire.Web.Tests;

/// <summary>The layout around a page.</summary>
public sealed class PageFrameTests
{
    [Fact]
    public void Hide_address_saves_the_page_and_keeps_its_other_query_values()
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/concerns/WM-7K3QX9TD/child";
        context.Request.QueryString = new QueryString("?handler=Add&then=sign-out&row=2");

        Assert.Equal("/concerns/WM-7K3QX9TD/child?row=2&handler=Keep&then=hide", PageFrame.SaveThen(context, "hide"));
    }

    [Theory]
    [InlineData("/concerns", "page")]
    [InlineData("/concerns/WM-7K3QX9TD", "true")]
    [InlineData("/concerns-of-others", null)]
    [InlineData("/", null)]
    public void Navigation_entry_is_current_on_its_page_and_on_the_pages_below_it(string path, string? current)
    {
        Assert.Equal(current, Entry("/concerns").CurrentAt(path));
    }

    [Theory]
    [InlineData("/guidance", "page", null)]
    [InlineData("/guidance/recording-well", "true", null)]
    [InlineData("/guidance/search", null, "page")]
    public void Only_the_closest_navigation_entry_is_current(string path, string? guidance, string? search)
    {
        NavigationEntry[] entries = [Entry("/guidance"), Entry("/guidance/search")];

        Assert.Equal([guidance, search], entries.Select(entry => entry.CurrentAt(path, entries)));
    }

    [Fact]
    public void Public_page_frame_has_no_person_and_is_not_a_demo()
    {
        Assert.Null(PageFrame.Public.Person);
        Assert.False(PageFrame.Public.IsDemo);
    }

    [Theory]
    [InlineData("?show=finished&part=2&did=asked", 3, "?show=finished&part=3")]
    [InlineData("", 2, "?part=2")]
    [InlineData("?show=a%26b", 1, "?show=a%26b&part=1")]
    [InlineData("?part=2", null, null)]
    public void Link_to_another_page_of_a_list_keeps_its_filter_and_drops_the_notice(string query, int? number, string? link)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);

        Assert.Equal(link, ListLinks.To(context.Request, number));
    }

    [Fact]
    public async Task Navigation_shows_each_person_only_the_pages_that_are_for_them()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal("Guidance, Directory", await MenuAsync(app.Visit()));
        Assert.Equal("My concerns, Guidance, Directory", await MenuAsync(await app.SignInAsync("Priya")));
        Assert.Equal("Work, Concerns, My concerns, Guidance, Search", await MenuAsync(await app.SignInAsync("Daniel")));
        Assert.Equal("Admin, Guidance, Directory", await MenuAsync(await app.SignInAsync("Lin")));

        static async Task<string> MenuAsync(Visitor visitor) => string.Join(", ", (await visitor.GetAsync("/guidance")).Texts("#navigation a"));
    }

    private static NavigationEntry Entry(string address) => new("Text", address) { IsShownTo = _ => true };
}
