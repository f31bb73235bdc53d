using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>The button that ends all of a person's own sessions.</summary>
public sealed class SignOutEverywhereTests
{
    private const string Form = "form[action='/account?handler=SignOutEverywhere']";
    private const string Said = "You have been signed out on all devices.";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Sign_out_everywhere_ends_the_sessions_of_that_person_on_all_devices(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var (desk, telephone, kofi) = (await app.SignInAsync("Priya"), await app.SignInAsync("Priya"), await app.SignInAsync("Kofi"));
        var old = desk.Cookies["__Host-samphire"];

        var left = await desk.SubmitAsync(await desk.GetAsync("/account"), [], "Sign out everywhere", Form);

        Assert.Equal("\"cache\", \"storage\"", left.Headers["Clear-Site-Data"]);
        var signIn = await desk.FollowAsync(left);
        Assert.Equal("Sign in", signIn.Heading);
        Assert.Contains(Said, signIn.Text, StringComparison.Ordinal);
        desk.Cookies["__Host-samphire"] = old;
        Assert.Equal(302, (int)(await desk.GetAsync("/account")).Status);
        Assert.Equal(302, (int)(await telephone.GetAsync("/account")).Status);
        Assert.Equal(200, (int)(await kofi.GetAsync("/account")).Status);
        Assert.Equal(200, (int)(await (await app.SignInAsync("Priya")).GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Sign_out_everywhere_ends_a_sign_in_that_waits_for_its_code()
    {
        await using var app = await TestApp.StartAsync(demo: false);
        var (_, codes) = await Factor.SetUpAsync(app, "Priya");
        using var priya = app.Visit();
        await priya.SubmitAsync(await Factor.PasswordAsync(priya, "Priya"), new() { ["Code"] = codes[0] });
        using var other = app.Visit();
        var waits = await Factor.PasswordAsync(other, "Priya");

        await priya.SubmitAsync(await priya.GetAsync("/account"), [], "Sign out everywhere", Form);

        Assert.Equal("/sign-in", (await other.SubmitAsync(waits, new() { ["Code"] = codes[1] })).Headers["Location"]);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?left=everywhere")]
    [InlineData("/sign-in?left=1")]
    public async Task Address_that_anybody_can_write_does_not_say_that_somebody_was_signed_out(string address)
    {
        await using var app = await TestApp.StartAsync();
        Assert.DoesNotContain(Said, (await app.Visit().GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_out_everywhere_from_another_site_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");

        Assert.NotEqual("/sign-in", (await priya.PostAsync("/account?handler=SignOutEverywhere", [])).Headers.GetValueOrDefault("Location"));

        Assert.Equal(200, (int)(await priya.GetAsync("/account")).Status);
    }
}
