using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samphire.Web.GovUk;

namespace Samphire.Web.Tests.GovUk;

/// <summary>Typed text is shown again unchanged, and is encoded.</summary>
public sealed class FieldTests
{
    private readonly Page page = new();

    [Fact]
    public async Task Submitted_value_is_shown_in_place_of_the_value_of_the_model()
    {
        page.Typed("Name", "Mays");

        var html = await page.WriteAsync(new TextInput { For = Model("Name", "Maya"), Label = "Name" });

        Assert.Contains("value=\"Mays\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Field_submitted_empty_stays_empty()
    {
        page.Typed("Name", string.Empty);

        var html = await page.WriteAsync(new TextInput { For = Model("Name", "Maya"), Label = "Name" });

        Assert.Contains("value=\"\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_of_the_model_is_shown_when_nothing_was_submitted()
    {
        var html = await page.WriteAsync(new TextInput { For = Model("Name", "Maya"), Label = "Name" });

        Assert.Contains("value=\"Maya\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onfocus=\"alert(1)")]
    [InlineData("</textarea><img src=x>")]
    public async Task Submitted_markup_is_shown_as_text(string typed)
    {
        page.Typed("Name", typed);
        page.Errors.AddModelError("Name", typed);

        var html = await page.WriteAsync(new TextInput { Name = "Name", Label = typed, Hint = typed })
            + await page.WriteAsync(new TextArea { Name = "Name", Label = typed })
            + await page.WriteAsync(new ErrorSummary());
        var read = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.Empty(read.QuerySelectorAll("script, img, [onfocus]"));
        Assert.Equal(typed, read.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal(typed, read.QuerySelector("textarea")!.TextContent);
        Assert.Equal(typed, read.QuerySelector(".govuk-error-summary a")!.TextContent);
    }

    [Fact]
    public async Task A_line_break_at_the_beginning_is_kept()
    {
        page.Typed("What", "\nThen he left.");

        var html = await page.WriteAsync(new TextArea { Name = "What", Label = "What happened" });

        Assert.Equal("\nThen he left.", new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Submitted_password_is_never_written_to_the_page()
    {
        page.Typed("Password", "correct horse");

        var html = await page.WriteAsync(new TextInput { Name = "Password", Label = "Password", Type = "password" });

        Assert.DoesNotContain("correct horse", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_part_of_a_date_that_is_wrong_is_marked()
    {
        page.Typed("born-day", "31");
        page.Errors.AddModelError("born-year", "Date of birth must include a year");

        var html = await page.WriteAsync(new DateInput { Name = "born", Legend = "Date of birth" });
        var read = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.Equal("born-year", Assert.Single(read.QuerySelectorAll(".govuk-input--error")).Id);
        Assert.Equal("31", read.GetElementById("born-day")!.GetAttribute("value"));
        Assert.Contains("Date of birth must include a year", read.GetElementById("born-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyboard_for_a_month_is_not_numeric_because_it_may_be_a_word()
    {
        var html = await page.WriteAsync(new DateInput { Name = "born", Legend = "Date of birth" });
        var read = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.Equal(["numeric", null, "numeric"], read.QuerySelectorAll("input").Select(input => input.GetAttribute("inputmode")));
    }

    [Fact]
    public async Task The_summary_follows_the_order_of_the_fields()
    {
        page.Errors.AddModelError("Second", "Enter the second");
        page.Errors.AddModelError(string.Empty, "Nothing was sent");
        page.Errors.AddModelError("date-month", "Enter a month");
        page.Errors.AddModelError("First", "Enter the first");
        await page.WriteAsync(new TextInput { Name = "First", Label = "First" });
        await page.WriteAsync(new DateInput { Name = "date", Legend = "Date" });
        await page.WriteAsync(new TextInput { Name = "Second", Label = "Second" });

        var html = await page.WriteAsync(new ErrorSummary());
        var lines = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("li");

        Assert.Equal(["Enter the first", "Enter a month", "Enter the second", "Nothing was sent"], lines.Select(line => line.TextContent));
        Assert.Equal(["#First", "#date-month", "#Second", null], lines.Select(line => line.QuerySelector("a")?.GetAttribute("href")));
    }

    [Fact]
    public async Task Form_without_errors_has_no_error_summary()
    {
        Assert.Equal(string.Empty, await page.WriteAsync(new ErrorSummary()));
    }

    private static ModelExpression Model(string name, string value)
    {
        var metadata = new EmptyModelMetadataProvider();
        return new ModelExpression(name, new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(string)), value));
    }
}
