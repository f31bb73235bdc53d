using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Routes;

/// <summary>
/// The public page and Act now of a recorded concern, for the same answer about danger and with nothing else known: whom
/// to call, and whom to write to, is the same on both.
/// </summary>
public sealed class NowAndActNowTests
{
    private const string Police = "Police";
    private const string SocialCare = "Children's social care";

    [Theory]
    [InlineData("danger", "at-this-minute", new[] { Police, SocialCare }, new string[0])]
    [InlineData("harm", "harm-now", new[] { SocialCare }, new[] { Police })]
    [InlineData("not-sure", "harm-now", new[] { SocialCare }, new[] { Police })]
    public async Task Whoever_cannot_wait_is_told_in_the_same_way_and_order_on_both(string situation, string danger, string[] called, string[] written)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, danger);

        var now = await priya.GetAsync($"/now/{situation}/wendmarsh-demo");
        var actNow = await priya.GetAsync($"{draft}/act-now");

        Assert.Equal(called, Called(now));
        Assert.Equal(called, Called(actNow));
        Assert.Equal(written, Written(now));
        Assert.Equal(written, Written(actNow));
    }

    [Theory]
    [InlineData("worried")]
    [InlineData("information")]
    public async Task Nobody_has_to_be_called_about_what_can_wait_on_either(string situation)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "worried-not-now");

        Assert.Empty(Called(await priya.GetAsync($"/now/{situation}/wendmarsh-demo")));
        Assert.Empty(Called(await priya.GetAsync($"{draft}/act-now")));
    }

    // Each body once, although Act now has a card for the call and one to record it.
    private static string[] Called(PublicPage page) => [.. Bodies(page, ".app-desk-card--first, .app-desk-card--next").Distinct()];

    private static string[] Written(PublicPage page) => [.. Bodies(page, ".app-desk-card--can-wait").Distinct()];

    // Not the card for adults, which is folded away.
    private static IEnumerable<string> Bodies(PublicPage page, string cards) =>
        from card in page.Document.QuerySelectorAll(cards)
        where card.ParentElement!.Closest("details") is null
        let heading = card.QuerySelector("h2, h3")!.TextContent
        let body = new[] { Police, SocialCare }.FirstOrDefault(name => heading.Contains(name, StringComparison.Ordinal))
        where body is not null
        select body;
}
