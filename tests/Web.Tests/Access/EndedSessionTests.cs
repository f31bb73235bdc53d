using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.Testing;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Access;

/// <summary>
/// Whoever holds the cookie or an old page of a session that was ended on purpose cannot leave text for its owner.
/// </summary>
public sealed class EndedSessionTests
{
    private const string What = "Draft.Noticed[0].What";
    private const string NewPassword = "heron gravel teapot violin";

    [Theory]
    [InlineData("sign-out")]
    [InlineData("sign-out everywhere")]
    [InlineData("new password of their own")]
    [InlineData("new password by an administrator")]
    [InlineData("suspended")]
    [InlineData("suspended and reinstated")]
    [InlineData("ran out, then sign-out everywhere")]
    public async Task Cookie_or_page_of_a_session_that_was_ended_leaves_no_saved_form(string how)
    {
        await using var app = await TestApp.StartAsync();
        var thief = await app.SignInAsync("Priya");
        var page = await thief.GetAsync($"{await Concerns.BeginAsync(thief)}/noticed");
        var old = thief.Cookies["__Host-samphire"];

        await EndAsync(app, thief, how);

        // With the cookie and the page, with the page alone, and with the cookie alone.
        thief.Cookies["__Host-samphire"] = old;
        Assert.Equal("/sign-in", (await thief.SubmitAsync(page, new() { [What] = "Planted." })).Headers["Location"]);
        Assert.Equal("/sign-in", (await thief.PostAsync("/concerns/new/danger", [new("Draft.Danger.Answer", "Planted.")])).Headers["Location"]);
        Assert.Equal(401, (int)(await thief.SubmitAsync(page, new() { [What] = "Planted." }, to: $"{page.Address}?handler=Save")).Status);
        thief.Cookies.Remove("__Host-samphire");
        Assert.Equal("/sign-in", (await thief.SubmitAsync(page, new() { [What] = "Planted." })).Headers["Location"]);

        // Nor may a colleague who is signed in pass the page on.
        var kofi = await app.SignInAsync("Kofi");
        var refused = await kofi.SubmitAsync(page, new() { [What] = "Planted." });
        Assert.Equal(409, (int)refused.Status);
        Assert.Contains("was not kept", refused.Text, StringComparison.Ordinal);

        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        Assert.Empty(await db.SavedForms.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_of_a_session_that_ran_out_is_kept_with_and_without_its_cookie(bool withCookie)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var page = await priya.GetAsync($"{await Concerns.BeginAsync(priya)}/noticed");
        app.Clock.Now = app.Clock.Now.AddMinutes(25);
        if (!withCookie)
        {
            priya.Cookies.Remove("__Host-samphire");
        }

        var late = await priya.SubmitAsync(page, new() { [What] = "She was out again." });

        Assert.Equal("/sign-in?back=%2Faccount%2Fsaved-forms", late.Headers["Location"]);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
        Assert.Contains("She was out again.", (await priya.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_of_a_session_that_was_signed_out_is_kept_for_its_writer_after_signing_in_again()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var page = await priya.GetAsync($"{await Concerns.BeginAsync(priya)}/noticed");
        await priya.SubmitAsync(await priya.GetAsync("/sign-out"), []);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));

        await priya.SubmitAsync(page, new() { [What] = "She was out again." });

        Assert.Contains("She was out again.", (await priya.GetAsync("/account/saved-forms")).Text, StringComparison.Ordinal);
    }

    private static async Task EndAsync(TestApp app, Visitor priya, string how)
    {
        var (lin, id) = (await app.Services.CallerAsync("Lin"), (await app.Services.CallerAsync("Priya")).Actor!.UserId);
        var account = app.Services.GetRequiredService<ChangeAccount>();
        switch (how)
        {
            case "sign-out":
                await priya.SubmitAsync(await priya.GetAsync("/sign-out"), []);
                break;
            case "new password of their own":
                var other = await app.SignInAsync("Priya");
                await other.SubmitAsync(await other.GetAsync("/account/password"), new() { ["Old"] = Wendmarsh.Password, ["Wanted"] = NewPassword });
                break;
            case "new password by an administrator":
                await app.Services.GetRequiredService<SetPassword>().ForAsync(lin, id, NewPassword);
                break;
            case "suspended" or "suspended and reinstated":
                await account.DisableAsync(lin, id);
                if (how != "suspended")
                {
                    await account.EnableAsync(lin, id);
                }

                break;
            default:
                if (how.StartsWith("ran out", StringComparison.Ordinal))
                {
                    app.Clock.Now = app.Clock.Now.AddMinutes(25);
                }

                var elsewhere = await app.SignInAsync("Priya");
                await elsewhere.SubmitAsync(await elsewhere.GetAsync("/account"), [], "Sign out everywhere", "form[action='/account?handler=SignOutEverywhere']");
                break;
        }
    }
}
