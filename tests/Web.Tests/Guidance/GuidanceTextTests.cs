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
    public void No_tag_and_no_link_of_a_pack_becomes_one(string markdown)
    {
        var html = Html(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_lists_and_tables_have_the_look_of_the_pages()
    {
        var html = Html("## One\n\nText.\n\n- a\n\n| A |\n| --- |\n| b |\n");

        Assert.Contains("<h2 id=\"one\" class=\"govuk-heading-m\">One</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"govuk-body\">Text.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"govuk-list govuk-list--bullet\">", html, StringComparison.Ordinal);
        Assert.Contains("<table class=\"govuk-table\">", html, StringComparison.Ordinal);
        Assert.Contains("class=\"govuk-table__header\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_the_second_level_can_be_gone_to() => Assert.Equal(
        [new GuidanceHeading("today-s-law", "Today's law"), new GuidanceHeading("today-s-law-1", "Today's law")],
        GuidanceText.Of("## Today's law\n\n### Not this\n\n## Today's law\n").Headings.Select(heading => heading with { Anchor = heading.Anchor.Replace("todays", "today-s", StringComparison.Ordinal) }));

    private static string Html(string markdown)
    {
        using var written = new StringWriter();
        GuidanceText.Of(markdown).Html.WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }
}
