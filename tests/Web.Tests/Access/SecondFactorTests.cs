using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using Samphire.App.Access;
using Samphire.App.DemoData;
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
        await daniel.SubmitAsync(page, new() { ["Code"] = CodeAt(app, key, 0) }, "Continue");
        Assert.Equal(200, (int)(await daniel.GetAsync("/work")).Status);
    }

    [Fact]
    public async Task Authenticator_code_used_twice_at_the_same_time_is_accepted_once()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (key, _) = await SetUpAsync(app);

        // The code that set up the app has been used.
        Assert.Equal(200, (int)(await TryAsync(app, CodeAt(app, key, 0))).Status);

        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Visitor[] both = [app.Visit(), app.Visit()];
        var code = CodeAt(app, key, 0);
        var forms = new List<PublicPage>();
        foreach (var visitor in both)
        {
            forms.Add(await visitor.FollowAsync(await TestApp.SignInAsync(visitor, TestApp.EmailOf("Priya"))));
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
        var (key, _) = await SetUpAsync(app);
        app.Clock.Now = app.Clock.Now.AddMinutes(5);

        Assert.Equal(expected, (int)(await TryAsync(app, CodeAt(app, key, steps))).Status);
    }

    [Fact]
    public async Task A_recovery_code_works_once_and_only_its_hash_is_kept()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (_, codes) = await SetUpAsync(app);
        Assert.Equal(10, codes.Count);

        Assert.Equal(302, (int)(await TryAsync(app, codes[0])).Status);
        Assert.Equal(200, (int)(await TryAsync(app, codes[0])).Status);
        Assert.Equal(302, (int)(await TryAsync(app, codes[1].ToLowerInvariant())).Status);

        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var kept = await db.RecoveryCodes.ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(kept, code => Assert.Equal(32, code.Hash.Length));
        Assert.DoesNotContain(kept, code => codes.Any(shown => Encoding.Latin1.GetString(code.Hash).Contains(shown.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Right_code_after_several_wrong_ones_is_refused_until_the_delay_has_passed()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (key, _) = await SetUpAsync(app);
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        for (var guess = 0; guess < 3; guess++)
        {
            Assert.Equal(200, (int)(await TryAsync(app, "000000")).Status);
        }

        var visitor = app.Visit();
        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), new() { ["Email"] = TestApp.EmailOf("Priya"), ["Password"] = Wendmarsh.Password });
        Assert.Equal(200, (int)answer.Status);

        app.Clock.Now = app.Clock.Now.AddSeconds(30);
        Assert.Equal(302, (int)(await TryAsync(app, CodeAt(app, key, 0))).Status);
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(TestApp app)
    {
        var priya = app.Visit();
        var page = await priya.FollowAsync(await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya")));
        var key = page.Texts(".app-key").Single().Replace(" ", "", StringComparison.Ordinal);
        return (key, (await priya.SubmitAsync(page, new() { ["Code"] = CodeAt(app, key, 0) })).Texts(".app-codes li"));
    }

    private static string CodeAt(TestApp app, string key, int steps) =>
        new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(app.Clock.Now.UtcDateTime.AddSeconds(30 * steps));

    private static async Task<PublicPage> TryAsync(TestApp app, string code)
    {
        var visitor = app.Visit();
        var form = await visitor.FollowAsync(await TestApp.SignInAsync(visitor, TestApp.EmailOf("Priya")));
        return await visitor.SubmitAsync(form, new() { ["Code"] = code });
    }
}
