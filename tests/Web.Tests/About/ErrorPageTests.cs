using System.Net;

namespace Samphire.Web.Tests.About;

/// <summary>The error page must work without the store, because the store may be what failed.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public async Task Error_page_gives_no_cause_and_says_who_to_call()
    {
        await using var app = await TestApp.StartOwnAsync();
        using var visitor = app.Visit();
        var form = await visitor.GetAsync("/sign-in");
        app.Store.Break();

        var page = await visitor.SubmitAsync(form, new() { ["Email"] = "priya.raman@thornsea-trust.example", ["Password"] = "planted words in a password" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("Sorry, something went wrong", page.Heading);
        Assert.Equal(["tel:999", "/now"], page.Links("main a"));
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", page.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }
}
