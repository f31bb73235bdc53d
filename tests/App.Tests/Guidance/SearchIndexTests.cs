using Samphire.App.Content;
using Samphire.App.Guidance;
using Samphire.Testing;

namespace Samphire.App.Tests.Guidance;

public sealed class SearchIndexTests
{
    private static readonly SearchIndex Small = new(
    [
        new SearchEntry(SearchEntryKind.Guidance, "in-text", "Hotels", [], "Places to sleep.", "A trigger is pulled. Staff may see a plan of the building, and much more besides."),
        new SearchEntry(SearchEntryKind.Guidance, "in-summary", "When a child is missing", [], "What a trigger plan says.", ""),
        new SearchEntry(SearchEntryKind.Word, "other-name", "Readiness", ["Trigger plan"], "Ready before it is needed.", ""),
        new SearchEntry(SearchEntryKind.Guidance, "longer-title", "Writing a trigger plan", [], "Step by step.", ""),
        new SearchEntry(SearchEntryKind.Word, "title", "Trigger plan", [], "What everyone does at once.", ""),
        new SearchEntry(SearchEntryKind.Desk, "café", "Café Étoile", [], "Children's desk.", ""),
    ]);

    private static readonly SearchIndex Shipped = new(SearchEntries.Of(new PublicContent(Packs.Newest)));

    [Fact]
    public void A_title_comes_before_a_summary_and_a_summary_before_the_text() =>
        Assert.Equal(["other-name", "title", "longer-title", "in-summary", "in-text"], Ids(Small.Find("trigger plan")));

    [Theory]
    [InlineData("TRIGGER   Plan!")]
    [InlineData("the trigger plan")]
    [InlineData("plan, trigger")]
    [InlineData("trig pla")]
    public void Query_matches_whatever_its_case_punctuation_stop_words_order_and_word_endings(string query) =>
        Assert.Equal(5, Small.Find(query).Hits.Count);

    [Theory]
    [InlineData("cafe etoile")]
    [InlineData("CAFÉ")]
    [InlineData("cafe\u0301")]
    [InlineData("childrens")]
    [InlineData("children\u2019s")]
    [InlineData("children")]
    public void Accents_and_apostrophes_do_not_matter(string query) => Assert.Equal(["café"], Ids(Small.Find(query)));

    [Fact]
    public void Query_with_a_word_found_nowhere_has_no_results() => Assert.Empty(Small.Find("trigger zebra").Hits);

    [Theory]
    [InlineData("triger plan", "trigger plan")]
    [InlineData("hotls", "hotels")]
    public void Misspelt_query_gets_the_closest_words_as_a_suggestion(string query, string instead) => Assert.Equal(instead, Small.Find(query).Suggestion);

    [Theory]
    [InlineData("xylophone")]
    [InlineData("!!!")]
    [InlineData("")]
    [InlineData("\u0301")]
    public void Query_close_to_no_word_gets_no_results_and_no_suggestion(string query)
    {
        var answer = Small.Find(query);

        Assert.Empty(answer.Hits);
        Assert.Null(answer.Suggestion);
    }

    [Fact]
    public void The_snippet_marks_what_was_looked_for_and_is_short()
    {
        var hit = Small.Find("building").Hits.Single();

        Assert.Equal("building", hit.Snippet.Single(part => part.Sought).Text);
        Assert.Equal("... pulled. Staff may see a plan of the building, and much more besides.", string.Concat(hit.Snippet.Select(part => part.Text)));
    }

    [Fact]
    public void Snippet_is_the_summary_where_only_the_title_matches() =>
        Assert.Equal("Places to sleep.", string.Concat(Small.Find("hotels").Hits.Single().Snippet.Select(part => part.Text)));

    [Theory]
    [InlineData("grooming", "grooming")]
    [InlineData("LADO", "lado")]
    [InlineData("debt bondage", "debt-bondage")]
    [InlineData("groomed online", "actual.groomed-online")]
    [InlineData("telling", "indicator-disclosure-withdrawn")]
    public void The_packs_are_found_by_their_titles(string query, string id) => Assert.Contains(id, Ids(Shipped.Find(query)).Take(3));

    [Theory]
    [InlineData("180022")]
    [InlineData("Southend")]
    [InlineData("Essex")]
    public void Historic_content_is_not_found(string query) =>
        Assert.DoesNotContain(Shipped.Find(query).Hits, hit => hit.Found.Kind is SearchEntryKind.Desk or SearchEntryKind.Agency || hit.Found.Id == "essex-as-printed");

    [Fact]
    public void Every_kind_is_found_and_everything_by_its_own_title()
    {
        var all = SearchEntries.Of(new PublicContent(Packs.Newest));

        Assert.Equal(Enum.GetValues<SearchEntryKind>().Length, all.Select(entry => entry.Kind).Distinct().Count());
        Assert.All(all, entry => Assert.Contains(entry.Id, Ids(Shipped.Find(entry.Title))));
    }

    private static IReadOnlyList<string> Ids(SearchResults answer) => [.. answer.Hits.Select(hit => hit.Found.Id)];
}
