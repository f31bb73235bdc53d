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
        Assert.Equal(current, new NavigationEntry("My concerns", "/concerns").CurrentAt(path));
    }

    [Fact]
    public void Public_page_frame_has_no_person_and_is_not_a_demo()
    {
        Assert.Null(PageFrame.Public.Person);
        Assert.False(PageFrame.Public.IsDemo);
    }
}
