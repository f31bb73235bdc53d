using OtpNet;
using Samphire.App.World;
using Samphire.Testing;

namespace Samphire.Web.Tests.Audit;

/// <summary>What is written down of accounts, sessions and teams, act by act; and that without it nothing is done or shown.</summary>
public abstract class AccountsWrittenDownTests(Database database)
{
    private const string NewPassword = "heron gravel teapot violin";

    [Fact]
    public async Task Of_signing_in_hiding_and_signing_out()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var daniel = app.Visit();
        var form = await written.WritesAsync("", () => daniel.GetAsync("/sign-in"));
        await written.ActAsync("user Daniel sign-in-failed", () => daniel.SubmitAsync(form, new() { ["Email"] = TestApp.EmailOf("Daniel"), ["Password"] = "not this one" }));
        await written.ActAsync("system sign-in-failed", () => daniel.SubmitAsync(form, new() { ["Email"] = "nobody@wendmarsh.example", ["Password"] = "not this one" }));
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        await written.ActAsync("user Daniel signed-in", () => daniel.SubmitAsync(form, new() { ["Email"] = TestApp.EmailOf("Daniel"), ["Password"] = Wendmarsh.Password }));
        var account = await written.WritesAsync("", () => daniel.GetAsync("/account"));
        var password = await daniel.GetAsync("/account/password");
        await written.ActAsync("user Daniel password-set", () => daniel.SubmitAsync(password, new() { ["Old"] = Wendmarsh.Password, ["Wanted"] = NewPassword }));
        account = await daniel.GetAsync("/account");
        await written.ActAsync("user Daniel session-locked", () => daniel.SubmitAsync(account, [], form: "form[action^='/hide']"));
        var unlock = await daniel.GetAsync("/unlock");
        await written.ActAsync("user Daniel sign-in-failed", () => daniel.SubmitAsync(unlock, new() { ["Password"] = "not this one" }));
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        await written.ActAsync("user Daniel session-unlocked", () => daniel.SubmitAsync(unlock, new() { ["Password"] = NewPassword }));
        account = await daniel.GetAsync("/account");
        await written.ActAsync("user Daniel signed-out", () => daniel.SubmitAsync(account, [], form: "form[action='/sign-out']"));
    }

    [Fact]
    public async Task Of_the_second_factor()
    {
        await using var app = await TestApp.StartAsync(database, demo: false);
        using var written = new WrittenDown(app);
        var priya = app.Visit();
        var page = await priya.FollowAsync(await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya")));
        var key = page.Texts(".app-key").Single().Replace(" ", "", StringComparison.Ordinal);
        var set = await written.ActAsync("user Priya second-factor-set", () => priya.SubmitAsync(page, new() { ["Code"] = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(app.Clock.Now.UtcDateTime) }));
        var recovery = set.Texts(".app-codes li")[0];
        var other = app.Visit();
        var code = await other.FollowAsync(await TestApp.SignInAsync(other, TestApp.EmailOf("Priya")));
        await written.ActAsync("user Priya second-factor-failed", () => other.SubmitAsync(code, new() { ["Code"] = "000000" }));
        app.Clock.Now = app.Clock.Now.AddMinutes(4);
        await written.ActAsync("user Priya recovery-code-used, user Priya signed-in", () => other.SubmitAsync(code, new() { ["Code"] = recovery }));
    }

    [Fact]
    public async Task Of_a_form_that_came_too_late()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/agencies");
        app.Clock.Now = app.Clock.Now.AddMinutes(25);
        await written.ActAsync("user Lin form-kept", () => lin.SubmitAsync(form, new() { ["Name"] = "St Oswin's surgery" }), "St Oswin's surgery");
        await written.WritesAsync("user Lin form-kept", () => lin.SubmitAsync(form, new() { ["Name"] = "Harrowmere Youth Club" }));
        await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"));
        var kept = await written.WritesAsync("", () => lin.GetAsync("/account/kept"));
        await written.WritesAsync("system agency-created, user Lin form-put-back", () => lin.SubmitAsync(kept, [], "Put it back", "form[data-put-back]"));
        kept = await lin.GetAsync("/account/kept");
        await written.ActAsync("user Lin form-thrown-away", () => lin.SubmitAsync(kept, [], "Throw it away", "form[data-throw-away]"));
    }

    [Fact]
    public async Task Of_what_an_administrator_does()
    {
        await using var app = await TestApp.StartAsync(database);
        using var listed = new WrittenDown(app);

        // Each of these pages reads the people before it knows whether it must be shown again, and says so.
        using var written = new WrittenDown(app, "user Lin accounts-listed");
        var lin = await app.SignInAsync("Lin");
        var agencies = await written.WritesAsync("", () => lin.GetAsync("/admin/agencies"));
        await written.ActAsync("system agency-created", () => lin.SubmitAsync(agencies, new() { ["Name"] = "St Oswin's surgery" }), "St Oswin's surgery");
        await listed.ActAsync("user Lin accounts-listed", () => lin.GetAsync("/admin"));
        var teams = await lin.GetAsync("/admin/teams");
        var agency = teams.Document.QuerySelectorAll("#page [name=AgencyId] option, #page input[name=AgencyId]").Single(found => found.ParentElement!.TextContent.Contains("Wendmarsh Council", StringComparison.Ordinal) && (found.TextContent.Length == 0 || found.TextContent == "Wendmarsh Council")).GetAttribute("value");
        await written.ActAsync("system team-created", () => lin.SubmitAsync(teams, new() { ["Name"] = "Youth team", ["AgencyId"] = agency }), "Youth team");

        var add = await lin.GetAsync("/admin/people/new");
        await written.ActAsync("user Ebony account-created, user Ebony role-given", () => lin.SubmitAsync(add, new()
        {
            ["DisplayName"] = "Ebony Clarke",
            ["Email"] = "ebony.clarke@wendmarsh.example",
            ["AgencyId"] = agency,
            ["Roles"] = "practitioner",
        }), "Ebony Clarke");
        var list = await lin.GetAsync("/admin");
        var address = list.Document.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == "Ebony Clarke").GetAttribute("href")!;
        var person = await listed.ActAsync("user Lin accounts-listed", () => lin.GetAsync(address));
        await written.ActAsync("user Ebony role-given, user Ebony role-taken", () => lin.SubmitAsync(person, new() { ["Roles"] = "reporter" }, "Save roles"));
    }
}

public sealed class AccountsWrittenDownOnSqliteTests() : AccountsWrittenDownTests(Database.Sqlite);

public sealed class AccountsWrittenDownOnPostgresTests() : AccountsWrittenDownTests(Database.Postgres);
