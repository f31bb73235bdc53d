using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>A form that cannot be accepted is saved for its author and offered again.</summary>
public sealed class SavedFormTests
{
    private const string Token = "__RequestVerificationToken";
    private const string Page = "/admin/agencies";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Form_sent_after_the_time_out_can_be_restored_after_signing_in(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync(Page);
        app.Clock.GoTo("2026-11-21 23:35");

        var late = await lin.SubmitAsync(form, new() { ["Name"] = "St Oswin's surgery" });
        Assert.Equal("/sign-in?back=%2Faccount%2Fsaved-forms", late.Headers["Location"]);
        Assert.DoesNotContain("Oswin", await StoredAsync(app), StringComparison.Ordinal);

        app.Clock.GoTo("2026-11-21 23:50");
        var signedIn = await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"), late.Headers["Location"]);
        Assert.Equal("/account/saved-forms", signedIn.Headers["Location"]);
        var kept = await lin.FollowAsync(signedIn);
        Assert.Equal(["We kept what you had written at 11:35pm."], kept.Texts("section h2"));
        Assert.Contains("St Oswin's surgery", kept.Text, StringComparison.Ordinal);
        Assert.Contains("It is kept here for 30 days, and only you can see it.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("It is kept until Monday 21 December 2026.", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oswin", (await lin.GetAsync(Page)).Text, StringComparison.Ordinal);

        var put = await lin.SubmitAsync(kept, [], "Restore", "form[data-put-back]");
        Assert.StartsWith($"{Page}?added=", put.Headers["Location"], StringComparison.Ordinal);
        Assert.Contains("St Oswin's surgery", (await lin.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing here.", (await lin.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_form_is_shown_only_to_its_writer_and_can_be_discarded()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        await lin.SubmitAsync(await lin.GetAsync(Page), new() { ["Name"] = "St Oswin's surgery", [Token] = null });
        var kept = await lin.GetAsync("/account/saved-forms");

        var priya = await app.SignInAsync("Priya");
        Assert.DoesNotContain("Oswin", (await priya.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);

        var thrown = await lin.SubmitAsync(kept, [], "Delete", "form[data-throw-away]");
        Assert.Equal("/admin", thrown.Headers["Location"]);
        Assert.Contains("There is nothing here.", (await lin.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("without")]
    [InlineData("foreign")]
    [InlineData("replayed")]
    public async Task Form_with_an_invalid_antiforgery_token_is_refused_saved_and_can_be_restored(string how)
    {
        await using var app = await TestApp.StartAsync();
        var lin = app.Visit();
        await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"));
        var old = await lin.GetAsync(Page);
        await lin.SubmitAsync(old, [], "Sign out", "form[action='/sign-out']");
        await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"));
        var priya = await app.SignInAsync("Priya");
        var token = how switch
        {
            "without" => null,
            "foreign" => TokenOf(await priya.GetAsync("/account")),
            _ => TokenOf(old),
        };

        var refused = await lin.SubmitAsync(await lin.GetAsync(Page), new() { ["Name"] = "St Oswin's surgery", [Token] = token });
        Assert.Equal("/account/saved-forms", refused.Headers["Location"]);
        Assert.DoesNotContain("Oswin", (await lin.GetAsync(Page)).Text, StringComparison.Ordinal);

        await lin.SubmitAsync(await lin.FollowAsync(refused), [], "Restore", "form[data-put-back]");
        Assert.Contains("Oswin", (await lin.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_sent_from_another_site_is_refused_and_not_saved()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync(Page);
        lin.Headers["Origin"] = "https://evil.example";

        var refused = await lin.SubmitAsync(form, new() { ["Name"] = "St Oswin's surgery", [Token] = null });

        lin.Headers.Clear();
        Assert.Equal(400, (int)refused.Status);
        Assert.Contains("There is nothing here.", (await lin.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_and_tokens_are_never_part_of_a_saved_form()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        await lin.PostAsync(Page, [new("Name", "x1"), new("Password", "four words of mine"), new("OldPassword", "before them"), new(Token, "abc")]);
        await lin.PostAsync("/account/password", [new("Old", "four words of mine"), new("Wanted", "before them all")]);

        var kept = await lin.GetAsync("/account/saved-forms");
        Assert.Equal(["Name", "kept-form", Token], kept.Document.QuerySelectorAll("form[data-put-back] input").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public async Task Restored_form_with_invalid_answers_shows_errors_and_keeps_the_answers()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var refused = await lin.SubmitAsync(await lin.GetAsync(Page), new() { ["Name"] = new string('x', 101), [Token] = null });

        var shown = await lin.SubmitAsync(await lin.FollowAsync(refused), [], "Restore", "form[data-put-back]");

        Assert.Equal(["Enter a name of 100 characters or fewer"], shown.Texts(".govuk-error-summary__list li"));
        Assert.Equal(new string('x', 101), shown.Document.QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    private static string TokenOf(PublicPage page) => page.Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;

    private static async Task<string> StoredAsync(TestApp app)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var kept = Assert.Single(await db.SavedForms.ToListAsync(TestContext.Current.CancellationToken));
        return System.Text.Encoding.Latin1.GetString(kept.Sealed) + kept.Path;
    }
}
