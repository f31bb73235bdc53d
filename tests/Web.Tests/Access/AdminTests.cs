using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access;

/// <summary>What administrators can do, and what even they cannot.</summary>
public sealed class AdminTests
{
    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/people/new")]
    [InlineData("/admin/teams")]
    [InlineData("/admin/agencies")]
    public async Task Administration_page_opens_only_for_administrators(string address)
    {
        await using var app = await TestApp.StartAsync();
        Assert.Equal(200, (int)(await (await app.SignInAsync("Lin")).GetAsync(address)).Status);
        foreach (var other in (string[])["Priya", "Gwen", "Tomasz", "Ruth"])
        {
            Assert.Equal(404, (int)(await (await app.SignInAsync(other)).GetAsync(address)).Status);
        }

        Assert.Equal(302, (int)(await app.Visit().GetAsync(address)).Status);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task A_new_person_signs_in_with_the_password_that_was_shown(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/people/new");

        var made = await Administration.AddAsync(lin, form, "Ebony Clarke", "practitioner");
        Assert.Equal("Account created", made.Heading);
        var password = made.Texts("[data-password]").Single();
        Assert.True(password.Length >= 20);
        Assert.Contains("People who are not in a team cannot see concerns sent to a team.", made.Texts("main p"));
        Assert.Equal(["Continue to teams"], made.Texts("main a.govuk-button"));

        var signedIn = await TestApp.SignInAsync(app.Visit(), "ebony.clarke@wendmarsh.example", password: password);
        Assert.Equal("/work", signedIn.Headers["Location"]);
    }

    [Theory]
    [InlineData("01632 960 012 ext 4", null)]
    [InlineData("+44 (0)1632 960 022", null)]
    [InlineData("01632 960 012 or 01632 960 013", "Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4")]
    [InlineData("call the desk", "Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4")]
    public async Task Number_of_a_person_is_one_that_a_concern_accepts(string number, string? problem)
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");

        var answer = await lin.SubmitAsync(await lin.GetAsync("/admin/people/new"), new() { ["Telephone"] = number });

        Assert.Equal(problem is null ? [] : [problem], answer.Texts(".govuk-error-summary__list li").Where(message => message.Contains("phone", StringComparison.Ordinal)));
        Assert.Equal(number, answer.Document.QuerySelector("input[name='Telephone']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Invalid_new_person_gets_errors_at_the_fields_and_in_the_summary()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");

        var refused = await lin.SubmitAsync(await lin.GetAsync("/admin/people/new"), new() { ["Email"] = "not an address", ["Roles"] = "king" });

        Assert.Equal(
            ["Enter a name of 100 characters or fewer", "Enter an email address, like name@agency.example", "Select an agency", "Select at least one role"],
            refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal("not an address", refused.Document.QuerySelector("input[name=Email]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Administrator_giving_themselves_a_role_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var page = await Administration.PersonAsync(lin, "Lin Chan");
        var own = page.Document.QuerySelectorAll("input[name=Roles]").Where(box => box.GetAttribute("value") is "reporter").ToList();
        Assert.Single(own);

        var refused = await SetRolesAsync(lin, page, "administrator", "reporter");

        Assert.Equal(["You cannot give yourself a role. Ask another administrator"], refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal([Role.Administrator], await RolesAsync(app, TestApp.EmailOf("Lin")));
    }

    [Fact]
    public async Task Administrator_role_takes_effect_after_a_second_administrator_agrees()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var form = await lin.GetAsync("/admin/people/new");
        await Administration.AddAsync(lin, form, "Olu Bello", "administrator");
        Assert.Empty(await RolesAsync(app, "olu.bello@wendmarsh.example"));

        var waiting = await lin.GetAsync("/admin");
        Assert.DoesNotContain("Agree", waiting.Texts("button"));
        var refused = await lin.SubmitAsync(waiting, new() { ["agreed"] = "true" }, null, "form[action='/admin?handler=Decide']");
        Assert.Equal(["A second administrator must agree to this role"], refused.Texts(".govuk-error-summary__list li"));

        var nadia = await Administration.SecondAsync(app);
        await nadia.SubmitAsync(await nadia.GetAsync("/admin"), [], "Agree", "form[action='/admin?handler=Decide']");
        Assert.Equal([Role.Administrator], await RolesAsync(app, "olu.bello@wendmarsh.example"));
        Assert.DoesNotContain("Waiting for a second administrator", (await nadia.GetAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_act_on_a_person_is_confirmed_by_name()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var address = await Administration.AddressAsync(lin, "Priya Raman");

        Assert.Empty(Said(await lin.GetAsync(address)));
        Assert.Equal(["Roles saved for Priya Raman: Reporter, Analyst."], Said(await lin.FollowAsync(await SetRolesAsync(lin, await lin.GetAsync(address), "reporter", "analyst"))));
        Assert.Equal(["Priya Raman has been suspended and cannot sign in."], Said(await lin.FollowAsync(await lin.SubmitAsync(await lin.GetAsync(address), [], "Suspend", "form#disable"))));
        Assert.Equal(["Priya Raman has been reinstated and can sign in again."], Said(await lin.FollowAsync(await lin.SubmitAsync(await lin.GetAsync(address), [], "Reinstate", "form#enable"))));
        Assert.Empty(Said(await lin.GetAsync($"{address}?done=suspended")));

        var daniel = await Administration.PersonAsync(lin, "Daniel Okonjo");
        Assert.Equal(["Teams saved for Daniel Okonjo: Children's front door."], Said(await lin.FollowAsync(await lin.SubmitAsync(daniel, [], "Save teams", "form#teams"))));
    }

    [Fact]
    public async Task Proposed_role_is_confirmed_to_the_first_administrator_and_its_decision_to_the_second()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");
        var hamza = await Administration.PersonAsync(lin, "Hamza Qureshi");

        var asked = await lin.FollowAsync(await SetRolesAsync(lin, hamza, "auditor"));
        Assert.Equal(["Roles saved for Hamza Qureshi: none yet. Waiting for a second administrator: Auditor."], Said(asked));

        var nadia = await Administration.SecondAsync(app);
        var agreed = await nadia.SubmitAsync(await nadia.GetAsync("/admin"), [], "Agree", "form[action='/admin?handler=Decide']");
        Assert.Equal(["Hamza Qureshi is now an auditor."], Said(await nadia.FollowAsync(agreed)));

        await SetRolesAsync(lin, await Administration.PersonAsync(lin, "Imogen Falk"), "administrator");
        var refused = await nadia.SubmitAsync(await nadia.GetAsync("/admin"), [], "Refuse", "form[action='/admin?handler=Decide']");
        Assert.Equal(["Imogen Falk has not been made an administrator."], Said(await nadia.FollowAsync(refused)));
    }

    [Fact]
    public async Task New_agency_new_team_and_supervisor_of_a_team_are_confirmed_by_name()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.SignInAsync("Lin");

        var agency = await lin.SubmitAsync(await lin.GetAsync("/admin/agencies"), new() { ["Name"] = "Wendmarsh Health" }, "Add agency");
        Assert.Equal(["The agency Wendmarsh Health has been added."], Said(await lin.FollowAsync(agency)));

        var teams = await lin.GetAsync("/admin/teams");
        var team = await lin.SubmitAsync(teams, new() { ["Name"] = "Evening team", ["AgencyId"] = Administration.AgencyOf(teams, "Wendmarsh Council") }, "Add team");
        teams = await lin.FollowAsync(team);
        Assert.Equal(["The team Evening team has been added to Wendmarsh Council."], Said(teams));

        var supervised = await lin.SubmitAsync(teams, new() { ["TeamId"] = ValueOf(teams, "TeamId", "Evening team"), ["Supervisor"] = ValueOf(teams, "Supervisor", "Gwen Pritchard") }, "Save", "form#supervisor");
        Assert.Equal(["Unread concerns of Evening team are now escalated to Gwen Pritchard."], Said(await lin.FollowAsync(supervised)));
    }

    [Fact]
    public async Task Suspended_account_is_signed_out_at_the_next_request_and_cannot_sign_in()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var lin = await app.SignInAsync("Lin");
        await lin.SubmitAsync(await Administration.PersonAsync(lin, "Priya Raman"), [], "Suspend", "form#disable");

        Assert.Equal(302, (int)(await priya.GetAsync("/account")).Status);
        var again = await priya.SubmitAsync(await priya.GetAsync("/sign-in"), new() { ["Email"] = TestApp.EmailOf("Priya"), ["Password"] = Wendmarsh.Password });
        Assert.Equal(200, (int)again.Status);

        await lin.SubmitAsync(await Administration.PersonAsync(lin, "Priya Raman"), [], "Reinstate", "form#enable");
        Assert.Equal(302, (int)(await priya.GetAsync("/account")).Status);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
    }

    [Fact]
    public async Task A_change_of_roles_and_a_new_password_end_every_session()
    {
        await using var app = await TestApp.StartAsync();
        var daniel = await app.SignInAsync("Daniel");
        var lin = await app.SignInAsync("Lin");
        await SetRolesAsync(lin, await Administration.PersonAsync(lin, "Daniel Okonjo"), "reporter");
        Assert.Equal(302, (int)(await daniel.GetAsync("/account")).Status);

        await TestApp.SignInAsync(daniel, TestApp.EmailOf("Daniel"));
        var shown = await lin.SubmitAsync(await Administration.PersonAsync(lin, "Daniel Okonjo"), [], "Create a new password", "form#password");
        Assert.Equal(302, (int)(await daniel.GetAsync("/account")).Status);
        await TestApp.SignInAsync(daniel, TestApp.EmailOf("Daniel"), password: shown.Texts("[data-password]").Single());
    }

    [Fact]
    public async Task Extra_fields_in_a_forged_request_change_no_role_or_account()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        await priya.SubmitAsync(await priya.GetAsync("/account/password"), new()
        {
            ["Old"] = Wendmarsh.Password,
            ["Wanted"] = "heron gravel teapot violin",
            ["Roles"] = "administrator",
            ["Disabled"] = "false",
            ["AccountId"] = Guid.Empty.ToString(),
        });

        Assert.Equal([Role.Reporter], await RolesAsync(app, TestApp.EmailOf("Priya")));
        Assert.Equal("Your account", (await priya.GetAsync("/account")).Heading);
    }

    [Fact]
    public async Task Changing_ones_password_needs_the_old_one_and_ends_the_other_sessions()
    {
        await using var app = await TestApp.StartAsync();
        var phone = await app.SignInAsync("Priya");
        var desk = await app.SignInAsync("Priya");
        var form = await desk.GetAsync("/account/password");

        var wrong = await desk.SubmitAsync(form, new() { ["Old"] = "not the right words", ["Wanted"] = "heron gravel teapot violin" });
        Assert.Equal(["Your current password is not right. After several wrong attempts you have to wait before trying again"], wrong.Texts(".govuk-error-summary__list li"));
        var weak = await desk.SubmitAsync(form, new() { ["Old"] = Wendmarsh.Password, ["Wanted"] = "short" });
        Assert.Equal(["Password must be 15 characters or more"], weak.Texts(".govuk-error-summary__list li"));

        var done = await desk.SubmitAsync(form, new() { ["Old"] = Wendmarsh.Password, ["Wanted"] = "heron gravel teapot violin" });
        Assert.Equal("/account", done.Headers["Location"]);
        Assert.Equal(302, (int)(await phone.GetAsync("/account")).Status);
        var account = await desk.GetAsync("/account");
        Assert.Contains("wrong password or code, sign-in refused", account.Text, StringComparison.Ordinal);
        await TestApp.SignInAsync(phone, TestApp.EmailOf("Priya"), password: "heron gravel teapot violin");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https:evil.example")]
    public async Task Sign_in_with_a_foreign_return_address_stays_on_this_site(string back)
    {
        await using var app = await TestApp.StartAsync();
        var answer = await TestApp.SignInAsync(app.Visit(), TestApp.EmailOf("Priya"), $"/sign-in?back={Uri.EscapeDataString(back)}");
        Assert.Equal("/concerns", answer.Headers["Location"]);
    }

    [Fact]
    public async Task Session_cookie_set_before_signing_in_is_replaced()
    {
        await using var app = await TestApp.StartAsync();
        var priya = app.Visit();
        var planted = new string('A', 64);
        priya.Cookies["__Host-samphire"] = planted;

        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));

        Assert.NotEqual(planted, priya.Cookies["__Host-samphire"]);
    }

    private static IReadOnlyList<string> Said(PublicPage page) => page.Texts(".govuk-notification-banner--success .govuk-notification-banner__heading");

    private static string ValueOf(PublicPage page, string field, string words) =>
        page.Document.QuerySelectorAll($"select[name={field}] option").Single(option => option.TextContent.Trim() == words).GetAttribute("value")!;

    private static Task<PublicPage> SetRolesAsync(Visitor lin, PublicPage page, params string[] roles)
    {
        var form = page.Document.QuerySelector("form#page")!;
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return lin.PostAsync(form.GetAttribute("action")!, [.. roles.Select(role => KeyValuePair.Create("Roles", role)), new("__RequestVerificationToken", token)]);
    }

    private static async Task<IReadOnlyList<Role>> RolesAsync(TestApp app, string email) =>
        (await app.Services.GetRequiredService<People>().FindAsync(Caller.System, email))!.Roles;
}
