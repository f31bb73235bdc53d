using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>Somebody who knows the password and guesses the code, or begins with one password and ends with another.</summary>
public sealed class CodeGuessTests
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Codes_guessed_from_changing_addresses_after_the_right_password_slow_the_account(Database database)
    {
        await using var app = await TestApp.StartAsync(database, demo: false);
        var (key, codes) = await Factor.SetUpAsync(app, "Priya");
        app.Clock.Now = app.Clock.Now.AddMinutes(5);

        // Each guess begins anew with the password, from an address that has failed never before.
        await Factor.EnterAsync(app, "Priya", "000000", "192.0.2.1");
        await Factor.EnterAsync(app, "Priya", "AAAA-BBBB-CCCC", "192.0.2.2");
        await Factor.EnterAsync(app, "Priya", "000000", "192.0.2.3");

        // For the person it looks like a wrong code.
        foreach (var right in (string[])[Factor.CodeAt(app, key, 0), codes[0]])
        {
            var waits = await Factor.EnterAsync(app, "Priya", right, "198.51.100.7");
            Assert.Equal((200, "Enter the code from your app"), ((int)waits.Status, waits.Heading));
            Assert.Equal([Factor.Refused], waits.Texts(".govuk-error-summary__list li"));
        }

        // Another wrong one makes the wait twice as long: 4 seconds instead of 2.
        app.Clock.Now = app.Clock.Now.AddSeconds(3);
        await Factor.EnterAsync(app, "Priya", "000000", "192.0.2.4");
        app.Clock.Now = app.Clock.Now.AddSeconds(3);
        Assert.Equal(200, (int)(await Factor.EnterAsync(app, "Priya", codes[0], "198.51.100.7")).Status);

        // After the wait the owner gets in, and sees what was refused: three guesses, two right codes, one guess, one
        // right code.
        app.Clock.Now = app.Clock.Now.AddSeconds(2);
        using var priya = Factor.Visit(app, "198.51.100.7");
        Assert.Equal(302, (int)(await priya.SubmitAsync(await Factor.PasswordAsync(priya, "Priya"), new() { ["Code"] = codes[0] })).Status);
        var account = await priya.GetAsync("/account");
        Assert.Equal(7, account.Texts("main li").Count(line => line!.EndsWith(": wrong password or code, sign-in refused", StringComparison.Ordinal)));

        // The right code ends the count.
        await Factor.EnterAsync(app, "Priya", "000000", "192.0.2.5");
        Assert.Equal(302, (int)(await Factor.EnterAsync(app, "Priya", codes[1], "198.51.100.7")).Status);
    }

    [Fact]
    public async Task Guessed_codes_of_one_account_do_not_slow_another()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        await Factor.SetUpAsync(app, "Priya");
        var (_, codes) = await Factor.SetUpAsync(app, "Daniel");
        for (var guess = 0; guess < 6; guess++)
        {
            await Factor.EnterAsync(app, "Priya", "000000", $"192.0.2.{guess}");
        }

        Assert.Equal(302, (int)(await Factor.EnterAsync(app, "Daniel", codes[0], "192.0.2.5")).Status);
    }

    [Theory]
    [InlineData("new password")]
    [InlineData("suspended")]
    [InlineData("suspended and reinstated")]
    [InlineData("other roles")]
    [InlineData("factor reset")]
    public async Task Right_code_does_not_sign_in_once_the_account_has_changed_since_the_password(string change)
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (_, codes) = await Factor.SetUpAsync(app, "Priya");
        using var visitor = app.Visit();
        var page = await Factor.PasswordAsync(visitor, "Priya");

        await ChangeAsync(app.Services, change);
        var answer = await visitor.SubmitAsync(page, new() { ["Code"] = codes[0] });

        Assert.Equal((302, "/sign-in"), ((int)answer.Status, answer.Headers["Location"]));
        Assert.DoesNotContain("__Host-samphire", visitor.Cookies.Keys);
        Assert.DoesNotContain("__Host-samphire-factor", visitor.Cookies.Keys);
        Assert.Equal("/sign-in", (await visitor.GetAsync("/sign-in/code")).Headers["Location"]);
    }

    private static async Task ChangeAsync(IServiceProvider services, string change)
    {
        var (lin, priya) = (await services.CallerAsync("Lin"), (await services.CallerAsync("Priya")).Actor!.UserId);
        var account = services.GetRequiredService<ChangeAccount>();
        switch (change)
        {
            case "new password":
                Assert.Empty(await services.GetRequiredService<SetPassword>().ForAsync(lin, priya, "heron gravel teapot violin"));
                break;
            case "other roles":
                Assert.Empty(await services.GetRequiredService<GiveRoles>().SetAsync(lin, priya, [Role.Reporter, Role.Practitioner]));
                break;
            case "factor reset":
                await account.RemoveFactorAsync(lin, priya);
                break;
            default:
                await account.DisableAsync(lin, priya);
                if (change != "suspended")
                {
                    await account.EnableAsync(lin, priya);
                }

                break;
        }
    }
}
