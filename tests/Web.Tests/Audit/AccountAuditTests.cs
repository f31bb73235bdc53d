using OtpNet;
using Samphire.App.DemoData;
using Samphire.Testing;
using Samphire.Web.Tests.Access;

namespace Samphire.Web.Tests.Audit;

/// <summary>
/// The audit entries for accounts, sessions and teams, one by one; without the entry, nothing is done or shown.
/// </summary>
public abstract class AccountAuditTests(Database database)
{
    private const string NewPassword = "heron gravel teapot violin";
    private const string Listed = "user Lin accounts-listed";
    private const string Decide = "form[action='/admin?handler=Decide']";

    [Fact]
    public async Task Signing_in_hiding_and_signing_out_are_in_the_audit_log()
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
        await TestApp.SignInAsync(daniel, TestApp.EmailOf("Daniel"), password: NewPassword);
        account = await daniel.GetAsync("/account");
        await written.ActAsync("user Daniel signed-out-everywhere", () => daniel.SubmitAsync(account, [], "Sign out everywhere", "form[action$='SignOutEverywhere']"));
    }

    [Fact]
    public async Task Use_of_the_second_factor_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database, demo: false);
        using var written = new WrittenDown(app);
        var priya = app.Visit();
        var set = await FactorAsync(app, priya, "Priya", act => written.ActAsync("user Priya second-factor-set", act));
        var recovery = set.Texts(".app-codes li")[0];
        var other = app.Visit();
        var code = await other.FollowAsync(await TestApp.SignInAsync(other, TestApp.EmailOf("Priya")));
        await written.ActAsync("user Priya second-factor-failed", () => other.SubmitAsync(code, new() { ["Code"] = "000000" }));
        app.Clock.Now = app.Clock.Now.AddMinutes(4);
        await written.ActAsync("user Priya recovery-code-used, user Priya signed-in", () => other.SubmitAsync(code, new() { ["Code"] = recovery }));
    }

    [Fact]
    public async Task Form_sent_after_its_session_ended_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/agencies");
        app.Clock.Now = app.Clock.Now.AddMinutes(25);
        await written.ActAsync("user Lin form-saved", () => lin.SubmitAsync(form, new() { ["Name"] = "St Oswin's surgery" }), "St Oswin's surgery");
        await written.WritesAsync("user Lin form-saved", () => lin.SubmitAsync(form, new() { ["Name"] = "Harrowmere Youth Club" }));
        await TestApp.SignInAsync(lin, TestApp.EmailOf("Lin"));
        var kept = await written.WritesAsync("", () => lin.GetAsync("/account/saved-forms"));
        await written.WritesAsync("system agency-created, user Lin form-restored", () => lin.SubmitAsync(kept, [], "Restore", "form[data-put-back]"));
        kept = await lin.GetAsync("/account/saved-forms");
        await written.ActAsync("user Lin form-discarded", () => lin.SubmitAsync(kept, [], "Delete", "form[data-throw-away]"));
    }

    /// <summary>An entry says whose names an administrator was shown, and only if they were.</summary>
    [Fact]
    public async Task Changes_to_agencies_and_teams_are_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var lin = await app.SignInAsync("Lin");
        var agencies = await written.WritesAsync("", () => lin.GetAsync("/admin/agencies"));
        await written.WritesAsync("", () => lin.SubmitAsync(agencies, new() { ["Name"] = "" }));
        await written.ActAsync("system agency-created", () => lin.SubmitAsync(agencies, new() { ["Name"] = "St Oswin's surgery" }), "St Oswin's surgery");

        var teams = await written.ActAsync(Listed, () => lin.GetAsync("/admin/teams"));
        await written.ActAsync(Listed, () => lin.SubmitAsync(teams, new() { ["Name"] = "" }));
        var agency = Administration.AgencyOf(teams, "Wendmarsh Council");
        await written.ActAsync("system team-created", () => lin.SubmitAsync(teams, new() { ["Name"] = "Youth team", ["AgencyId"] = agency }), "Youth team");
        teams = await lin.GetAsync("/admin/teams");
        var (team, gwen) = (ValueOf(teams, "TeamId", "Youth team"), ValueOf(teams, "Supervisor", "Gwen Pritchard"));
        await written.ActAsync("system team-changed", () => lin.SubmitAsync(teams, new() { ["TeamId"] = team, ["Supervisor"] = gwen }, "Save", "form#supervisor"));
        await written.ActAsync(Listed, () => lin.SubmitAsync(teams, new() { ["TeamId"] = team, ["Supervisor"] = "" }, "Save", "form#supervisor"));
    }

    [Fact]
    public async Task Creation_of_an_account_and_changes_of_its_roles_are_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var (lin, nadia) = (await app.SignInAsync("Lin"), await Administration.SecondAsync(app));
        var add = await written.WritesAsync("", () => lin.GetAsync("/admin/people/new"));
        await written.ActAsync("user Lin history-begun, user Ebony account-created, user Ebony role-granted", () => Administration.AddAsync(lin, add, "Ebony Clarke", "practitioner"), "Ebony Clarke");
        await written.ActAsync("user Lin history-begun, user Olu account-created, user Olu role-proposed", () => Administration.AddAsync(lin, add, "Olu Bello", "administrator"));
        await written.ActAsync("user Lin history-begun, user Eve account-created, user Eve role-proposed", () => Administration.AddAsync(lin, add, "Eve Stone", "administrator"));

        // The list starts with the oldest waiting role, and administrators may not approve their own proposals.
        var waiting = await written.ActAsync(Listed, () => lin.GetAsync("/admin"));
        await written.ActAsync(Listed, () => lin.SubmitAsync(waiting, new() { ["agreed"] = "true" }, null, Decide));
        var second = await nadia.GetAsync("/admin");
        await written.ActAsync("user Olu role-granted", () => nadia.SubmitAsync(second, [], "Agree", Decide));
        second = await nadia.GetAsync("/admin");
        await written.ActAsync("user Eve role-refused", () => nadia.SubmitAsync(second, new() { ["agreed"] = "false" }, null, Decide));

        var ebony = await Administration.AddressAsync(lin, "Ebony Clarke");
        var person = await written.ActAsync(Listed, () => lin.GetAsync(ebony));
        await written.ActAsync("user Ebony role-granted, user Ebony role-removed", () => lin.SubmitAsync(person, new() { ["Roles"] = "reporter" }, "Save roles"));
    }

    [Fact]
    public async Task Changes_to_an_existing_account_are_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database);
        using var written = new WrittenDown(app);
        var lin = await app.SignInAsync("Lin");
        var address = await Administration.AddressAsync(lin, "Imogen Falk");
        var person = await lin.GetAsync(address);
        var team = person.Document.QuerySelectorAll("#teams [name=Teams]")[0].GetAttribute("value");
        await written.ActAsync("user Imogen team-joined", () => lin.SubmitAsync(person, new() { ["Teams"] = team }, "Save teams", "form#teams"));
        await written.WritesAsync("", () => lin.SubmitAsync(person, new() { ["Teams"] = team }, "Save teams", "form#teams"));
        await written.ActAsync(Listed, () => lin.SubmitAsync(person, new() { ["Teams"] = Guid.NewGuid().ToString() }, "Save teams", "form#teams"));
        await written.ActAsync("user Imogen team-left", () => lin.SubmitAsync(person, [], "Save teams", "form#teams"));
        await written.ActAsync("user Imogen account-disabled", () => lin.SubmitAsync(person, [], "Suspend", "form#disable"));
        await written.WritesAsync("", () => lin.SubmitAsync(person, [], "Suspend", "form#disable"));
        person = await lin.GetAsync(address);
        await written.ActAsync("user Imogen account-enabled", () => lin.SubmitAsync(person, [], "Reinstate", "form#enable"));
        await written.ActAsync($"user Imogen password-set, {Listed}", () => lin.SubmitAsync(person, [], "Create a new password", "form#password"));

        // There is no such person, so nobody is shown.
        await written.WritesAsync("", () => lin.GetAsync($"/admin/people/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Second_factor_removed_by_an_administrator_is_in_the_audit_log()
    {
        await using var app = await TestApp.StartAsync(database, demo: false);
        using var written = new WrittenDown(app);
        var (lin, priya) = (app.Visit(), app.Visit());
        await FactorAsync(app, priya, "Priya", act => act());
        await FactorAsync(app, lin, "Lin", act => act());
        var person = await Administration.PersonAsync(lin, "Priya Raman");

        await written.ActAsync("user Priya second-factor-removed", () => lin.SubmitAsync(person, [], "Reset two-factor authentication", "form#factor"));
    }

    /// <summary>Signs in for the first time, and sets up the second factor.</summary>
    private static async Task<PublicPage> FactorAsync(TestApp app, Visitor visitor, string name, Func<Func<Task<PublicPage>>, Task<PublicPage>> set)
    {
        var page = await visitor.FollowAsync(await TestApp.SignInAsync(visitor, TestApp.EmailOf(name)));
        var key = Base32Encoding.ToBytes(page.Texts(".app-key").Single().Replace(" ", "", StringComparison.Ordinal));
        return await set(() => visitor.SubmitAsync(page, new() { ["Code"] = new Totp(key).ComputeTotp(app.Clock.Now.UtcDateTime) }));
    }

    private static string ValueOf(PublicPage page, string field, string words) =>
        page.Document.QuerySelectorAll($"select[name={field}] option").Single(option => option.TextContent.Trim() == words).GetAttribute("value")!;
}

public sealed class AccountsWrittenDownOnSqliteTests() : AccountAuditTests(Database.Sqlite);

[Trait(Runs.Name, Runs.InFull)]
public sealed class AccountsWrittenDownOnPostgresTests() : AccountAuditTests(Database.Postgres);
