using Microsoft.AspNetCore.Http;
using Samphire.Web.Frame;

namespace Samphire.Web.Tests;

/// <summary>The layout around a page.</summary>
public sealed class PageFrameTests
{
    [Fact]
    public void Hide_sends_the_page_its_own_form_and_keeps_the_rest_of_its_address()
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
    public void An_entry_knows_whether_one_is_there(string path, string? current)
    {
        Assert.Equal(current, new NavigationEntry("My concerns", "/concerns").CurrentAt(path));
    }

    [Fact]
    public void Nobody_in_particular_is_framed_by_default()
    {
        Assert.Null(PageFrame.Public.Person);
        Assert.False(PageFrame.Public.IsDemo);
    }
}
