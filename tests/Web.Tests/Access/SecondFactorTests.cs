using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Tests.Access;

/// <summary>The app's codes and the recovery codes: each works once, and guessing is not possible.</summary>
public sealed class SecondFactorTests
{
    [Fact]
    public async Task Account_without_a_second_factor_can_only_set_one_up()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        using var daniel = await app.SignInAsync("Daniel");

        foreach (var address in (string[])["/work", "/desk", "/concerns", "/account", "/account/password"])
        {
            var answer = await daniel.GetAsync(address);
            Assert.Equal((302, "/account/second-factor"), ((int)answer.Status, answer.Headers["Location"]));
        }

        Assert.Equal(200, (int)(await daniel.GetAsync("/sign-out")).Status);
        Assert.Equal(200, (int)(await daniel.GetAsync("/now")).Status);

        var page = await daniel.GetAsync("/account/second-factor");
        var key = page.Document.QuerySelector(".app-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await daniel.SubmitAsync(page, new() { ["Code"] = Factor.CodeAt(app, key, 0) }, "Continue");
        Assert.Equal(200, (int)(await daniel.GetAsync("/work")).Status);
    }

    [Fact]
    public async Task Authenticator_code_used_twice_at_the_same_time_is_accepted_once()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (key, _) = await Factor.SetUpAsync(app, "Priya");

        // The code that set up the app has been used.
        Assert.Equal(200, (int)(await Factor.EnterAsync(app, "Priya", Factor.CodeAt(app, key, 0))).Status);

        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Visitor[] both = [app.Visit(), app.Visit()];
        var code = Factor.CodeAt(app, key, 0);
        var forms = new List<PublicPage>();
        foreach (var visitor in both)
        {
            forms.Add(await Factor.PasswordAsync(visitor, "Priya"));
        }

        var answers = await Task.WhenAll(both.Select((visitor, n) => visitor.SubmitAsync(forms[n], new() { ["Code"] = code })));
        Assert.Equal([200, 302], answers.Select(answer => (int)answer.Status).Order());
    }

    [Theory]
    [InlineData(-2, 200)]
    [InlineData(-1, 302)]
    [InlineData(1, 302)]
    [InlineData(2, 200)]
    public async Task Authenticator_code_more_than_one_step_off_is_refused(int steps, int expected)
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (key, _) = await Factor.SetUpAsync(app, "Priya");
        app.Clock.Now = app.Clock.Now.AddMinutes(5);

        Assert.Equal(expected, (int)(await Factor.EnterAsync(app, "Priya", Factor.CodeAt(app, key, steps))).Status);
    }

    [Fact]
    public async Task A_recovery_code_works_once_and_only_its_hash_is_kept()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (_, codes) = await Factor.SetUpAsync(app, "Priya");
        Assert.Equal(10, codes.Count);

        Assert.Equal(302, (int)(await Factor.EnterAsync(app, "Priya", codes[0])).Status);
        Assert.Equal(200, (int)(await Factor.EnterAsync(app, "Priya", codes[0])).Status);
        Assert.Equal(302, (int)(await Factor.EnterAsync(app, "Priya", codes[1].ToLowerInvariant())).Status);

        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var kept = await db.RecoveryCodes.ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(kept, code => Assert.Equal(32, code.Hash.Length));
        Assert.DoesNotContain(kept, code => codes.Any(shown => Encoding.Latin1.GetString(code.Hash).Contains(shown.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Right_code_after_several_wrong_ones_is_refused_until_the_delay_has_passed()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (key, _) = await Factor.SetUpAsync(app, "Priya");
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        for (var guess = 0; guess < 3; guess++)
        {
            Assert.Equal(200, (int)(await Factor.EnterAsync(app, "Priya", "000000")).Status);
        }

        var visitor = app.Visit();
        var answer = await Factor.TryPasswordAsync(visitor, TestApp.EmailOf("Priya"));
        Assert.Equal(200, (int)answer.Status);

        app.Clock.Now = app.Clock.Now.AddSeconds(30);
        Assert.Equal(302, (int)(await Factor.EnterAsync(app, "Priya", Factor.CodeAt(app, key, 0))).Status);
    }
}
