using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>More people sign in than passwords can be hashed.</summary>
public sealed class BusySignInTests : IDisposable
{
    private const string Words = "Try again in a moment. Too many people are signing in at this moment. Wait a few seconds, then enter your password again.";

    private readonly ManualResetEventSlim released = new();

    [Fact]
    public async Task Sign_in_with_a_full_queue_keeps_what_was_typed_and_other_pages_open()
    {
        await using var app = await TestApp.StartOwnAsync();
        var hidden = await app.SignInAsync("Lin");
        var locked = await hidden.SubmitAsync(await hidden.GetAsync("/account"), [], form: "form[action^='/hide']");
        var daniel = await app.SignInAsync("Daniel");
        using var visitor = app.Visit();
        var form = await visitor.GetAsync("/sign-in?back=%2Fguidance");

        var hashes = Fill(app);
        var busy = await visitor.SubmitAsync(form, new() { ["Email"] = TestApp.EmailOf("Priya"), ["Password"] = Wendmarsh.Password });

        Assert.Equal((503, "Sign in", "5"), ((int)busy.Status, busy.Heading, busy.Headers["Retry-After"]));
        Assert.Equal([Words], busy.Texts(".govuk-error-summary__list li"));
        Assert.Equal(TestApp.EmailOf("Priya"), busy.Document.QuerySelector("input[name=Email]")!.GetAttribute("value"));
        Assert.Equal("/guidance", busy.Document.QuerySelector("input[name=Back]")!.GetAttribute("value"));
        Assert.Null(busy.Document.QuerySelector("input[name=Password]")!.GetAttribute("value"));
        Assert.Equal(200, (int)(await daniel.GetAsync("/desk")).Status);

        // The other pages that ask for a password, and one that generates one.
        var unlock = await hidden.SubmitAsync(await hidden.FollowAsync(locked), new() { ["Password"] = Wendmarsh.Password });
        Assert.Equal(503, (int)unlock.Status);
        Assert.Contains(Words, unlock.Text, StringComparison.Ordinal);
        var change = await daniel.SubmitAsync(await daniel.GetAsync("/account/password"), new() { ["Old"] = Wendmarsh.Password, ["Wanted"] = "heron gravel teapot violin" });
        Assert.Equal((503, "Change your password"), ((int)change.Status, change.Heading));
        Assert.Equal([Words], change.Texts(".govuk-error-summary__list li"));

        released.Set();
        await Task.WhenAll(hashes);
        Assert.Equal("/guidance", (await visitor.SubmitAsync(busy, new() { ["Password"] = Wendmarsh.Password })).Headers["Location"]);
    }

    [Fact]
    public async Task New_account_with_a_full_queue_can_be_sent_again()
    {
        await using var app = await TestApp.StartOwnAsync();
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/people/new");

        var hashes = Fill(app, $"account {(await app.Services.CallerAsync("Lin")).Actor!.UserId}");
        var busy = await lin.SubmitAsync(form, new() { ["DisplayName"] = "Amina Rowe", ["Email"] = "amina.rowe@wendmarsh.example", ["Roles"] = "reporter" });

        Assert.Equal((503, "5"), ((int)busy.Status, busy.Headers["Retry-After"]));
        Assert.Contains("Amina Rowe", busy.Text, StringComparison.Ordinal);
        released.Set();
        await Task.WhenAll(hashes);
    }

    public void Dispose() => released.Dispose();

    // One address takes every place, so its next attempt is the one that is refused.
    private Task[] Fill(TestApp app, string from = "")
    {
        var hashing = app.Services.GetRequiredService<PasswordHashing>();
        return [.. Enumerable.Range(0, PasswordHashing.AtOnce + PasswordHashing.Most).Select(_ => hashing.RunAsync(from, Hash, TestContext.Current.CancellationToken))];

        bool Hash()
        {
            released.Wait(TestContext.Current.CancellationToken);
            return true;
        }
    }
}
