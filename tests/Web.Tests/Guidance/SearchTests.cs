using AngleSharp.Html.Dom;

namespace Samphire.Web.Tests.Guidance;

public sealed class SearchTests(PublicHost host) : IClassFixture<PublicHost>
{
    [Fact]
    public async Task Search_result_has_its_kind_a_snippet_and_a_link()
    {
        var page = await host.GetAsync("/guidance/search?q=grooming");

        Assert.Equal("Search", page.Heading);
        Assert.Contains("Results for 'grooming'", page.Texts("main h2"));
        Assert.Equal("/glossary#grooming", page.Links(".app-found a")[0]);
        Assert.StartsWith("Grooming Word Winning a child's trust", page.Texts(".app-found li")[0], StringComparison.Ordinal);
        Assert.Contains("/guidance/model-online-grooming", page.Links(".app-found a"));
        Assert.Equal("grooming", Typed(page));
    }

    [Fact]
    public async Task Highlighted_word_has_no_space_before_the_punctuation_after_it()
    {
        var found = (await host.GetAsync("/guidance/search?q=gifts")).Texts(".app-found li");

        Assert.Contains(found, line => line.Contains("gifts, favours", StringComparison.Ordinal));
        Assert.DoesNotContain(found, line => line.Contains(" ,", StringComparison.Ordinal) || line.Contains(" . ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("safeguarding+desk", "/directory/wendmarsh-demo.safeguarding-desk", "Desk")]
    [InlineData("Thornsea+Learning", "/directory#wendmarsh-demo.thornsea-learning-trust", "Agency")]
    [InlineData("groomed+online", "/guidance/actual.groomed-online", "Sign")]
    [InlineData("young+carer", "/guidance/vulnerability.family-and-relationships.young-carer", "Vulnerability")]
    [InlineData("trusted+adult", "/guidance/strength.trusted-adult", "Strength")]
    [InlineData("recording", "/guidance/recording-well", "Guidance")]
    public async Task Desk_agency_document_or_item_is_found_with_its_kind(string query, string link, string kind)
    {
        var page = await host.GetAsync($"/guidance/search?q={query}");

        var found = page.Document.QuerySelectorAll(".app-found li").Single(hit => hit.QuerySelector("a")!.GetAttribute("href") == link);
        Assert.Equal(kind, found.QuerySelector(".govuk-tag")!.TextContent);
    }

    [Fact]
    public async Task Misspelt_search_gets_the_closest_word_as_a_link()
    {
        var page = await host.GetAsync("/guidance/search?q=groming");

        Assert.Contains("Nothing found for 'groming'. Try 'grooming', or look in the directory.", page.Text, StringComparison.Ordinal);
        Assert.Contains("/guidance/search?q=grooming", page.Links("main a"));
    }

    [Fact]
    public async Task Search_close_to_no_word_says_that_nothing_was_found()
    {
        var page = await host.GetAsync("/guidance/search?q=xyzzyplugh");

        Assert.Contains("Nothing found for 'xyzzyplugh'. Try another word, or look in the directory.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guidance/search")]
    [InlineData("/guidance/search?q=")]
    [InlineData("/guidance/search?q=%20%20")]
    public async Task Empty_search_shows_no_error(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Empty(page.Document.QuerySelectorAll(".govuk-error-message, .app-found"));
        Assert.DoesNotContain("Nothing found", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlong_search_gets_an_error_and_keeps_its_text()
    {
        var typed = new string('a', 101);

        var page = await host.GetAsync($"/guidance/search?q={typed}");

        const string Message = "What you search for must be 100 characters or fewer. Everything you wrote is kept.";
        Assert.Equal($"Error: {Message}", Assert.Single(page.Texts(".govuk-error-message")));
        Assert.Equal([Message], page.Texts(".govuk-error-summary a"));
        Assert.Equal(typed, Typed(page));
        Assert.StartsWith("Error: ", page.Document.Title, StringComparison.Ordinal);
        Assert.Empty((await host.GetAsync($"/guidance/search?q={typed[1..]}")).Document.QuerySelectorAll(".govuk-error-message"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus=alert(1) x='")]
    [InlineData("javascript:alert(1)")]
    [InlineData("{{7*7}} @Html ${x}")]
    [InlineData("\u202Egnimoorg")]
    public async Task Markup_in_a_search_is_shown_as_text(string typed)
    {
        var page = await host.GetAsync($"/guidance/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(typed, Typed(page));
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, [onerror], [onfocus], a[href^='javascript']"));
    }

    private static string Typed(PublicPage page) => ((IHtmlInputElement)page.Document.GetElementById("q")!).Value;
}
