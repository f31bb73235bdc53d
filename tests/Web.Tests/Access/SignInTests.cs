using Samphire.App.DemoData;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>Sign-in, and what a stranger can learn from it.</summary>
public sealed class SignInTests
{
    private const string Refused = "The email address, password or code is not right. After several wrong attempts you have to wait before trying again.";

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Sign_in_redirects_each_role_to_its_first_page(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        (string Name, string First)[] expected =
        [
            ("Priya", "/concerns"), ("Daniel", "/work"), ("Mairi", "/work"), ("Gwen", "/work"), ("Tomasz", "/work"), ("Lin", "/admin"),
        ];

        foreach (var (name, first) in expected)
        {
            var visitor = app.Visit();
            var form = await visitor.GetAsync("/sign-in");
            var person = Wendmarsh.People.Single(found => found.Name.StartsWith(name, StringComparison.Ordinal));
            var answer = await visitor.SubmitAsync(form, new() { ["Email"] = person.Email, ["Password"] = Wendmarsh.Password });

            Assert.Equal(first, answer.Headers["Location"]);
            Assert.Contains("secure; samesite=lax; httponly", answer.Headers["Set-Cookie"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wrong_password_and_unknown_email_address_get_the_same_page()
    {
        await using var app = await TestApp.StartAsync();
        List<string> pages = [];
        foreach (var email in (string[])["priya.raman@thornsea-trust.example", "nobody.at.all@thornsea-trust.example"])
        {
            var visitor = app.Visit();
            var answer = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), new() { ["Email"] = email, ["Password"] = "not the right words" });

            Assert.Equal(200, (int)answer.Status);
            Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
            Assert.Equal([Refused], answer.Texts(".govuk-error-summary__list li"));
            Assert.Equal(email, answer.Document.QuerySelector("input[name=Email]")!.GetAttribute("value"));
            Assert.DoesNotContain("__Host-samphire=", answer.Headers.GetValueOrDefault("Set-Cookie") ?? "", StringComparison.Ordinal);
            pages.Add(answer.Text);
        }

        Assert.Equal(pages[0], pages[1]);
    }

    [Fact]
    public async Task Right_password_after_wrong_ones_is_refused_briefly_and_only_for_that_address()
    {
        await using var app = await TestApp.StartAsync();
        var visitor = app.Visit();
        var email = "priya.raman@thornsea-trust.example";
        for (var tried = 0; tried < 3; tried++)
        {
            await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), new() { ["Email"] = email, ["Password"] = "not the right words" });
        }

        var right = new Dictionary<string, string?> { ["Email"] = email, ["Password"] = Wendmarsh.Password };
        Assert.Equal(200, (int)(await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), right)).Status);

        app.Clock.Now = app.Clock.Now.AddSeconds(3);
        Assert.Equal(302, (int)(await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), right)).Status);
    }

    [Fact]
    public async Task A_session_ends_after_twenty_idle_minutes_and_after_ten_hours_in_any_case()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        app.Clock.Now = app.Clock.Now.AddMinutes(19);
        Assert.Contains("Priya Raman", (await priya.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);

        app.Clock.Now = app.Clock.Now.AddMinutes(20);
        Assert.DoesNotContain("Priya Raman", (await priya.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);

        var again = await app.SignInAsync("Priya");
        for (var minutes = 0; minutes < 600; minutes += 15)
        {
            Assert.Contains("Priya Raman", (await again.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);
            app.Clock.Now = app.Clock.Now.AddMinutes(15);
        }

        Assert.DoesNotContain("Priya Raman", (await again.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_cookie_is_invalid_after_signing_out()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var kept = priya.Cookies["__Host-samphire"];

        var answer = await priya.SubmitAsync(await priya.GetAsync("/sign-out"), []);
        Assert.Equal("\"cache\", \"storage\"", answer.Headers["Clear-Site-Data"]);

        priya.Cookies["__Host-samphire"] = kept;
        Assert.DoesNotContain("Priya Raman", (await priya.GetAsync("/guidance")).Document.Body!.TextContent, StringComparison.Ordinal);
    }
}
