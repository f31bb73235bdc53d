using System.Globalization;
using Samphire.App.DemoData;
using Samphire.App.Shared;

namespace Samphire.Web.Tests.Access;

/// <summary>Many people behind one network address, and one person with many addresses.</summary>
public sealed class SharedAddressTests
{
    private const string School = "192.0.2.7";

    [Fact]
    public async Task Sixty_sign_ins_with_two_steps_in_one_minute_pass_while_one_account_of_the_address_is_slowed()
    {
        await using var app = await TestApp.StartOwnAsync(demo: false, limits: new RateLimits());
        List<(string Name, string Code)> morning = [];
        foreach (var name in (string[])["Priya", "Mairi", "Gwen", "Tomasz", "Kofi", "Joan"])
        {
            morning.AddRange((await Factor.SetUpAsync(app, name)).Codes.Select(code => (name, code)));
        }

        Assert.Equal(60, morning.Count);
        using var guesser = Factor.Visit(app, School);
        for (var tried = 0; tried < 20; tried++)
        {
            Assert.Equal(tried < 10 ? 200 : 429, (int)(await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Daniel"), "not the right words")).Status);
        }

        foreach (var (name, code) in morning)
        {
            using var person = Factor.Visit(app, School);
            Assert.Equal(302, (int)(await person.SubmitAsync(await Factor.PasswordAsync(person, name), new() { ["Code"] = code })).Status);
            Assert.Contains("__Host-samphire", person.Cookies.Keys);
        }

        // The one that was guessed is still refused, even with the right password, until a minute has passed.
        Assert.Equal(429, (int)(await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Daniel"))).Status);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Assert.Equal(302, (int)(await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Daniel"))).Status);
    }

    [Fact]
    public async Task Forty_wrong_passwords_a_minute_from_one_address_are_the_most_whatever_the_accounts()
    {
        await using var app = await TestApp.StartOwnAsync(limits: new RateLimits());
        using var guesser = Factor.Visit(app, School);
        for (var tried = 0; tried < 40; tried++)
        {
            Assert.Equal(200, (int)(await Factor.TryPasswordAsync(guesser, $"nobody.{tried}@wendmarsh.example", "not the right words")).Status);
        }

        var refused = await Factor.TryPasswordAsync(guesser, "nobody.40@wendmarsh.example", "not the right words");
        Assert.Equal((429, "Too many requests"), ((int)refused.Status, refused.Heading));
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 60);

        // Not even the right password is looked at; elsewhere, and a minute later, it is.
        Assert.Equal(429, (int)(await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Priya"))).Status);
        using var elsewhere = Factor.Visit(app, "192.0.2.8");
        Assert.Equal(302, (int)(await Factor.TryPasswordAsync(elsewhere, TestApp.EmailOf("Priya"))).Status);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        Assert.Equal(302, (int)(await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Priya"))).Status);
    }

    [Theory]
    [InlineData("2001:db8:7:1::1", "2001:db8:7:1:ffff:2:3:4", true)]
    [InlineData("2001:db8:7:1::1", "2001:db8:7:2::1", false)]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7", true)]
    [InlineData("::ffff:192.0.2.7", "::ffff:192.0.2.8", false)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    public async Task Addresses_that_one_person_can_change_freely_count_as_one(string first, string second, bool asOne)
    {
        await using var app = await TestApp.StartAsync();
        using var guesser = Factor.Visit(app, first);
        for (var tried = 0; tried < 3; tried++)
        {
            await Factor.TryPasswordAsync(guesser, TestApp.EmailOf("Priya"), "not the right words");
        }

        using var other = Factor.Visit(app, second);
        Assert.Equal(asOne ? 200 : 302, (int)(await Factor.TryPasswordAsync(other, TestApp.EmailOf("Priya"), Wendmarsh.Password)).Status);
    }
}
