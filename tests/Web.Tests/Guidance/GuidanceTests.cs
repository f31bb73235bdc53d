using System.Net;
using Samphire.Testing;

namespace Samphire.Web.Tests.Guidance;

public sealed class GuidanceTests(PublicHost host) : IClassFixture<PublicHost>
{
    public static TheoryData<string> Documents => [.. Packs.Newest.Toolbox.Documents.Select(document => document.Id)];

    public static TheoryData<string> Items => [.. Packs.Newest.Toolbox.Toolbox.Instrument.Items.Select(item => item.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_document_has_its_page(string id)
    {
        var document = Packs.Newest.Toolbox.Documents.Single(other => other.Id == id);

        var page = await host.GetAsync($"/guidance/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(document.Title, page.Heading);
        Assert.Contains("is responsible for this page. Checked on 24 November 2026.", page.Text, StringComparison.Ordinal);
        Assert.All(document.Sources, source => Assert.Contains(source, page.Text, StringComparison.Ordinal));
        Assert.All(page.Links("nav[aria-label='On this page'] a"), anchor => Assert.NotNull(page.Document.GetElementById(anchor[1..])));
        Assert.All(document.Related, other => Assert.Contains($"/guidance/{other}", page.Links("main a")));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public async Task Every_question_has_its_page(string id)
    {
        var item = Packs.Newest.Toolbox.Toolbox.Instrument.Find(id)!;

        var page = await host.GetAsync($"/guidance/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(item.Name, page.Heading);
        Assert.Contains(item.Ask, page.Text, StringComparison.Ordinal);
        Assert.Contains($"/guidance/{item.Guidance}", page.Links("main a"));
    }

    [Fact]
    public async Task Guidance_page_links_to_every_document_and_every_question()
    {
        var page = await host.GetAsync("/guidance");

        Assert.Equal("Guidance", page.Heading);
        var links = page.Links("main a");
        Assert.All(Packs.Newest.Toolbox.Documents, document => Assert.Contains($"/guidance/{document.Id}", links));
        Assert.All(Packs.Newest.Toolbox.Toolbox.Instrument.Items, item => Assert.Contains($"/guidance/{item.Id}", links));
    }

    [Fact]
    public async Task Document_page_has_a_list_of_headings_related_links_and_its_text()
    {
        var page = await host.GetAsync("/guidance/ages-and-consent");

        Assert.Equal("Under 13", page.Texts("nav[aria-label='On this page'] a")[0]);
        Assert.Equal("#under-13", page.Links("nav[aria-label='On this page'] a")[0]);
        Assert.Contains("/glossary#consent", page.Links("main a"));
        Assert.Contains("/guidance/actual.sexual-activity-under-13", page.Links("main a"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main ul.govuk-list--bullet li"));
    }

    [Fact]
    public async Task Page_about_a_sign_of_harm_links_to_the_right_desk()
    {
        var page = await host.GetAsync("/guidance/actual.groomed-online");

        Assert.Contains("/now/harm", page.Links("main a"));
        Assert.DoesNotContain("/now/harm", (await host.GetAsync("/guidance/strength.safe-home")).Links("main a"));
    }

    [Theory]
    [InlineData("/guidance/essex-as-printed")]
    [InlineData("/guidance/nothing-of-the-kind")]
    [InlineData("/guidance/actual")]
    [InlineData("/guidance/..%2f..%2fpack.yaml")]
    public async Task Historic_or_unknown_guidance_gets_the_same_not_found_page(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot show you this", page.Heading);
    }

    [Fact]
    public async Task Glossary_explains_each_term_at_its_own_anchor_in_alphabetical_order()
    {
        var page = await host.GetAsync("/glossary");

        Assert.Equal("Glossary", page.Heading);
        Assert.Equal(42, page.Document.QuerySelectorAll("dl > div[id]").Length);
        Assert.Contains("Arranging or helping a child's travel", page.Document.GetElementById("trafficking")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Also: NRM", page.Document.GetElementById("nrm")!.TextContent, StringComparison.Ordinal);
        var terms = page.Texts("dt");
        Assert.Equal(terms.Order(StringComparer.OrdinalIgnoreCase), terms);
    }
}
