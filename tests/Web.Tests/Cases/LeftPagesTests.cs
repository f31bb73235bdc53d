using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>What a script saves while somebody writes or leaves a page, as its requests reach the server.</summary>
public sealed class LeftPagesTests
{
    private const string What = "Draft.Noticed[0].What";

    [Fact]
    public async Task Later_save_of_the_same_opened_page_is_kept_although_it_has_not_seen_the_one_before()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");

        Assert.Equal(200, await SaveAsync(priya, page, "She was out", turn: 1));
        Assert.Equal(200, await SaveAsync(priya, page, "She was out again.", turn: 2));

        Assert.Equal("She was out again.", await KeptAsync(app));
    }

    [Fact]
    public async Task Earlier_save_that_arrives_late_does_not_take_words_away()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");

        await SaveAsync(priya, page, "She was out again.", turn: 2);
        Assert.Equal(200, await SaveAsync(priya, page, "She was out", turn: 1));

        Assert.Equal("She was out again.", await KeptAsync(app));
    }

    [Fact]
    public async Task Save_that_meets_a_change_from_another_device_overwrites_nothing_and_is_kept_apart()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var telephone = await priya.GetAsync($"{draft}/noticed");
        var desk = await priya.GetAsync($"{draft}/noticed");

        await SaveAsync(priya, desk, "From the desk.", turn: 1);
        Assert.Equal(409, await SaveAsync(priya, telephone, "From the telephone.", turn: 1));

        Assert.Equal("From the desk.", await KeptAsync(app));
        Assert.Contains("From the telephone.", (await priya.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
        Assert.Equal(["what you had written"], (await priya.GetAsync($"{draft}/noticed")).Texts("main .govuk-inset-text a"));
    }

    [Fact]
    public async Task Script_learns_which_save_the_store_has()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");
        await SaveAsync(priya, page, "She was out again.", turn: 3);

        var kept = await priya.GetAsync($"{draft}/noticed?handler=Kept");

        using var answer = JsonDocument.Parse(kept.Document.Body!.TextContent);
        Assert.Equal(Hidden(page, "View"), answer.RootElement.GetProperty("view").GetString());
        Assert.Equal(3, answer.RootElement.GetProperty("turn").GetInt32());
        Assert.Equal(Hidden(await priya.GetAsync($"{draft}/noticed"), "Seen"), answer.RootElement.GetProperty("seen").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_after_the_session_has_ended_says_so_and_waits_once_for_its_writer(bool deleted)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");
        await EndSessionsAsync(app, deleted);

        Assert.Equal(401, await SaveAsync(priya, page, "She was out", turn: 1));
        Assert.Equal(401, await SaveAsync(priya, page, "She was out again.", turn: 2));
        var sent = await priya.SubmitAsync(page, new() { [What] = "She was out again, sent.", ["Turn"] = "3" });
        Assert.Equal("/sign-in?back=%2Faccount%2Fsaved-forms", sent.Headers["Location"]);
        var signIn = await priya.FollowAsync(sent);
        Assert.Contains("We kept what you had written.", signIn.Text, StringComparison.Ordinal);

        var kofi = await app.SignInAsync("Kofi");
        Assert.Contains("There is nothing here.", (await kofi.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"), sent.Headers["Location"]);
        var kept = await priya.GetAsync("/account/saved-forms");
        Assert.Single(kept.Document.QuerySelectorAll(".app-kept"));
        Assert.Contains("She was out again, sent.", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_sent_after_somebody_else_has_signed_in_on_the_browser_waits_for_its_writer_alone()
    {
        await using var app = await TestApp.StartAsync();
        var browser = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(browser);
        var page = await browser.GetAsync($"{draft}/noticed");
        await EndSessionsAsync(app, deleted: true);
        await TestApp.SignInAsync(browser, TestApp.EmailOf("Kofi"));

        var refused = await browser.SubmitAsync(page, new() { [What] = "Written by Priya." });

        Assert.Equal(409, (int)refused.Status);
        Assert.Equal("Someone else is signed in on this browser", refused.Heading);
        Assert.DoesNotContain("Written by Priya.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing here.", (await browser.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
        Assert.Contains("Written by Priya.", (await (await app.SignInAsync("Priya")).GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writer_named_by_a_form_cannot_be_invented()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");
        await EndSessionsAsync(app, deleted: true);

        var sent = await priya.SubmitAsync(page, new() { [What] = "For nobody.", ["Writer"] = "11111111-1111-4111-8111-111111111111" });

        Assert.Equal("/sign-in", sent.Headers["Location"]);
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        Assert.Empty(await db.SavedForms.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Back_from_act_now_on_a_draft_leads_to_the_page_before_and_never_further_on()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        Assert.Equal([$"{draft}/harm"], (await priya.GetAsync($"{draft}/act-now")).Links(".govuk-back-link"));
        priya.Headers["Referer"] = $"https://samphire.example{draft}/noticed";
        Assert.Equal([$"{draft}/noticed"], (await priya.GetAsync($"{draft}/act-now")).Links(".govuk-back-link"));
        priya.Headers["Referer"] = "https://elsewhere.example/concerns";
        Assert.Equal([$"{draft}/harm"], (await priya.GetAsync($"{draft}/act-now")).Links(".govuk-back-link"));
    }

    // The back link and the way on are the first two things in the page after its menu.
    [Fact]
    public async Task Going_on_from_act_now_takes_one_press_of_Tab_after_the_start_of_the_content()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        var page = await priya.GetAsync($"{draft}/act-now");

        var first = page.Document.QuerySelectorAll("main a[href], main button, main input:not([type=hidden]), main summary")[0];
        Assert.Equal(("Carry on with the form", draft), (first.TextContent, first.GetAttribute("href")));
    }

    [Theory]
    [InlineData("noticed")]
    [InlineData("others")]
    public async Task Questions_that_repeat_in_rows_have_different_names_for_a_screen_reader(string step)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/{step}", [], "Save and add another");

        var page = await priya.GetAsync($"{draft}/{step}");

        foreach (var names in (string[])["main legend", "main .govuk-form-group > .govuk-label:not(.govuk-date-input__label)", "main :not(fieldset) > .govuk-checkboxes .govuk-checkboxes__label", "main summary", "main button"])
        {
            var all = page.Texts(names).Where(name => !string.IsNullOrEmpty(name)).ToList();
            Assert.Equal(all.Distinct(), all);
        }

        Assert.Contains(page.Texts("main legend"), name => name.EndsWith(step == "noticed" ? ", second thing" : ", second person or thing", StringComparison.Ordinal));
    }

    private static string Hidden(PublicPage page, string name) => page.Document.QuerySelector($"form#page input[name={name}]")!.GetAttribute("value")!;

    private static async Task<int> SaveAsync(Visitor visitor, PublicPage page, string what, int turn)
    {
        var fields = page.Document.QuerySelectorAll("form#page input[type=hidden]").Where(field => field.GetAttribute("name") != "Turn")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        var answer = await visitor.PostAsync($"{page.Address}?handler=Save", [.. fields, new("Turn", $"{turn}"), new(What, what)]);
        return (int)answer.Status;
    }

    private static async Task<string?> KeptAsync(TestApp app)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var concern = await db.Concerns.IgnoreVisibility().SingleAsync(TestContext.Current.CancellationToken);
        return ConcernDraftJson.Read(concern.DraftJson).Noticed[0].What;
    }

    private static Task<int> EndSessionsAsync(TestApp app, bool deleted) => app.Services.ChangeAsync(
        Caller.System,
        db => deleted ? db.Sessions.ExecuteDeleteAsync() : db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, db.Now.AddMinutes(-25))));
}
