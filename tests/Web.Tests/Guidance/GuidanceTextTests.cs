using System.Text.Encodings.Web;
using Samphire.Web.Pages.Guidance;

namespace Samphire.Web.Tests.Guidance;

public sealed class GuidanceTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Words <img src=x onerror=alert(1)> words")]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("![look](https://evil.example/x.png)")]
    [InlineData("<https://evil.example>")]
    public void Tags_and_links_in_the_Markdown_of_a_pack_are_not_rendered(string markdown)
    {
        var html = Html(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_lists_and_tables_get_the_classes_of_the_design_system()
    {
        var html = Html("## One\n\nText.\n\n- a\n\n| A |\n| --- |\n| b |\n");

        Assert.Contains("<h2 id=\"one\" class=\"govuk-heading-m\">One</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"govuk-body\">Text.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"govuk-list govuk-list--bullet\">", html, StringComparison.Ordinal);
        Assert.Contains("<table class=\"govuk-table\">", html, StringComparison.Ordinal);
        Assert.Contains("class=\"govuk-table__header\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_level_headings_get_unique_anchors() => Assert.Equal(
        [new GuidanceHeading("today-s-law", "Today's law"), new GuidanceHeading("today-s-law-1", "Today's law")],
        GuidanceText.Of("## Today's law\n\n### Not this\n\n## Today's law\n").Headings.Select(heading => heading with { Anchor = heading.Anchor.Replace("todays", "today-s", StringComparison.Ordinal) }));

    private static string Html(string markdown)
    {
        using var written = new StringWriter();
        GuidanceText.Of(markdown).Html.WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }
}
