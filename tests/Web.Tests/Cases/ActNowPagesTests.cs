using Samphire.App.Cases;

namespace Samphire.Web.Tests.Cases;

/// <summary>When the pages of a concern lead to act now, and what act now says about what was recorded.</summary>
public sealed class ActNowPagesTests
{
    private static readonly Dictionary<string, string?> NoHarm = new()
    {
        ["Draft.Harm.Sexual"] = "no",
        ["Draft.Harm.Images"] = "no",
        ["Draft.Harm.Exchange"] = "no",
        ["Draft.Harm.Taken"] = "no",
        ["Draft.Harm.MadeToInvolve"] = "no",
        ["Draft.Harm.Threatened"] = "no",
    };

    [Theory]
    [InlineData("Sexual")]
    [InlineData("Images")]
    [InlineData("Exchange")]
    [InlineData("Taken")]
    [InlineData("MadeToInvolve")]
    [InlineData("Threatened")]
    public async Task Each_of_the_six_harms_opens_act_now_with_both_calls_and_keeps_the_draft(string harm)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var answer = await Concerns.FillAsync(priya, $"{draft}/harm", new(NoHarm) { [$"Draft.Harm.{harm}"] = "yes" });

        Assert.Equal($"{draft}/act-now", answer.Headers["Location"]);
        Assert.Equal("Tell police and children's social care now", (await priya.FollowAsync(answer)).Heading);
        Assert.True((await priya.GetAsync($"{draft}/harm")).Document.QuerySelector($"input[name='Draft.Harm.{harm}'][value=yes]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Page_about_harm_leads_to_act_now_again_where_police_must_be_called_too()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "harm-now");
        Assert.Equal("Tell children's social care now", (await priya.GetAsync($"{draft}/act-now")).Heading);

        var answer = await Concerns.FillAsync(priya, $"{draft}/harm", new(NoHarm) { ["Draft.Harm.Taken"] = "yes" });

        Assert.Equal("Tell police and children's social care now", (await priya.FollowAsync(answer)).Heading);
    }

    [Fact]
    public async Task Young_child_and_something_not_known_is_asked_about_once_more_and_a_reason_opens_act_now()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/harm", new(NoHarm) { ["Draft.Harm.Images"] = "not-known" });

        var asked = await priya.FollowAsync(await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "A boy in year 7", ["Draft.Child.Age"] = "11 to 12" }));
        Assert.Equal("Do you have any reason to think that somebody has hurt or used the child?", asked.Heading);
        Assert.Empty(asked.Texts(".app-act-now-banner"));
        var unanswered = await priya.SubmitAsync(asked, [], Concerns.Continue);
        Assert.Equal(["Select whether you have any reason to think that somebody has hurt or used the child"], unanswered.Texts(".govuk-error-summary__list li"));

        var unsure = await priya.SubmitAsync(unanswered, new() { ["Draft.HarmCheck.Answer"] = "not-known" }, Concerns.Continue);
        Assert.Equal("Tell children's social care now", (await priya.FollowAsync(unsure)).Heading);

        var no = await Concerns.FillAsync(priya, $"{draft}/harm-check", new() { ["Draft.HarmCheck.Answer"] = "no" });
        var noticed = await priya.FollowAsync(no);
        Assert.Equal("What did you notice?", noticed.Heading);
        Assert.Empty(noticed.Texts(".app-act-now-banner"));
    }

    [Fact]
    public async Task Each_card_is_a_group_named_by_its_body_and_folds_its_form_until_something_is_typed_or_wrong()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/harm", new(NoHarm) { ["Draft.Harm.Taken"] = "yes" });

        var page = await priya.GetAsync($"{draft}/act-now");
        var groups = page.Document.QuerySelectorAll("[role=group].app-desk-card").Select(card => page.Document.GetElementById(card.GetAttribute("aria-labelledby")!)!.TextContent).ToList();
        Assert.Equal(page.Document.QuerySelectorAll(".app-desk-card").Length, groups.Count);
        Assert.Equal(2, groups.Count(name => name.Contains("Police", StringComparison.Ordinal)));
        Assert.Equal(2, groups.Count(name => name.Contains("Children's social care", StringComparison.Ordinal)));
        Assert.Equal(["What happened with police?", "What happened with children's social care?", "What happened with your safeguarding lead?"], page.Texts("legend").Where(legend => legend.StartsWith("What happened", StringComparison.Ordinal)));
        Assert.Equal(["Who has not been told yet"], page.Document.QuerySelectorAll("aside[aria-label]").Select(aside => aside.GetAttribute("aria-label")).Where(label => label != "Demo version"));
        Assert.Empty(page.Document.QuerySelectorAll("details.app-record[open]"));
        Assert.Single(page.Texts("summary"), "If you cannot speak on the phone");

        var wrong = await priya.SubmitAsync(page, new() { ["Police.Outcome"] = "told-them", ["ChildrensSocialCare.Who"] = "A. Marsh" }, "Record contact with police");
        Assert.Equal(2, wrong.Document.QuerySelectorAll("details.app-record[open]").Length);
    }

    [Fact]
    public async Task Question_that_is_not_open_leads_on_to_the_next_page()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        Assert.Equal($"{draft}/noticed", (await priya.GetAsync($"{draft}/harm-check")).Headers["Location"]);
    }

    [Fact]
    public async Task Enter_key_records_nothing_and_says_so_at_the_card_that_was_filled_in()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "whereabouts-not-known");

        // The hidden button that takes the Enter key.
        var answer = await Concerns.FillAsync(
            priya, $"{draft}/act-now", new() { ["ChildrensSocialCare.Outcome"] = "told-them", ["ChildrensSocialCare.Who"] = "A duty worker" }, Concerns.Continue);

        Assert.Equal(["Not recorded yet. Choose what happened, then select the button that records it"], answer.Texts(".govuk-error-summary__list li"));
        Assert.StartsWith("#ChildrensSocialCare", answer.Links(".govuk-error-summary__list a").Single(), StringComparison.Ordinal);
        Assert.Equal("A duty worker", answer.Document.QuerySelector("input[name='ChildrensSocialCare.Who']")!.GetAttribute("value"));
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.Empty(db.ConcernAlerts);
    }

    [Fact]
    public async Task Advice_about_emergency_contraception_and_evidence_appears_only_where_an_answer_makes_it_relevant()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "harm-now");
        var before = await priya.GetAsync($"{draft}/act-now");
        Assert.DoesNotContain("emergency contraception", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Evidence to keep", before.Text, StringComparison.Ordinal);

        await Concerns.FillAsync(priya, $"{draft}/harm", new(NoHarm) { ["Draft.Harm.Sexual"] = "not-known", ["Draft.Harm.Taken"] = "yes" });

        var after = await priya.GetAsync($"{draft}/act-now");
        Assert.Contains("emergency contraception", after.Text, StringComparison.Ordinal);
        Assert.Contains("Evidence to keep", after.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20", "the young person")]
    [InlineData("30", "the person")]
    [InlineData("14", "the child")]
    public async Task Pages_speak_of_somebody_by_their_age(string age, string who)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "whereabouts-not-known");
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Hana Kovac", ["Draft.Child.Age"] = age });

        var page = await priya.GetAsync($"{draft}/act-now");

        Assert.Contains($"Nobody knows where {who} is.", page.Texts("main p"));
        Assert.Contains($"Where {who} is now:", page.Texts(".app-script dt"));
        Assert.Contains($"Do not question {who}.", page.Text, StringComparison.Ordinal);
    }
}
