using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>SEC-25: fields that a form does not have are ignored, whatever their names. Checked in the store.</summary>
public sealed class ExtraFieldsTests
{
    private const string Stranger = "11111111-1111-4111-8111-111111111111";

    private static readonly string[] Names =
    [
        "AgencyId", "Agency", "Role", "Roles", "TeamId", "TeamIds", "Team", "State", "Level", "AuthorId", "AuthorAgencyId", "FileId", "UserId", "AccountId", "Id",
        "ActNow", "ReadAt", "SentAt", "FinishedAt", "Disabled", "SecurityStamp", "TotpConfirmed", "IsAdmin", "Supervisor", "SupervisorId", "Supervisors", "AreaId",
        "Concern.State", "Concern.TeamId", "Concern.AuthorId", "Draft.State", "Draft.AuthorId", "Draft.Concern.State", "Person.Roles", "Actor.Roles[0]", "Caller.Actor.Roles[0]",
        "Caller.Actor.UserId", "Services.Caller.Actor.UserId", "ShownConcern", "Grants[0].PrincipalId", "Reference",
    ];

    [Fact]
    public async Task Extra_fields_in_any_form_of_a_concern_or_account_change_nothing()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var before = await AccountsAsync(app);
        using var priya = await app.SignInAsync("Priya");
        using var daniel = await app.SignInAsync("Daniel");

        var draft = (await SubmitAsync(priya, "/concerns/new/danger", new() { ["Draft.Danger.Answer"] = "worried-not-now" })).Headers["Location"];
        draft = draft[..draft.LastIndexOf('/')];
        await SubmitAsync(priya, $"{draft}/harm", new() { ["Draft.Harm.Sexual"] = "no", ["Draft.Harm.Images"] = "no", ["Draft.Harm.Exchange"] = "no", ["Draft.Harm.Taken"] = "no", ["Draft.Harm.MadeToInvolve"] = "no", ["Draft.Harm.Threatened"] = "no" });
        await SubmitAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = "Markequill", ["Draft.Child.Age"] = "15" });
        await SubmitAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "A car.", ["Draft.Noticed[0].How"] = "someone-else-told-me" });
        await SubmitAsync(priya, $"{draft}/source", new() { ["Draft.Source.MayBeNamed"] = "keep-it-with-us", ["Draft.Source.Risk"] = "not known" });
        await SubmitAsync(priya, $"{draft}/others", new() { ["Draft.Others.MeetingPlanned"] = "no" });
        var check = await priya.GetAsync($"{draft}/check");
        await SubmitAsync(priya, $"{draft}/check", new() { ["Draft.Reach.Phone"] = "01632 960 150" }, check.Texts("button").Single(words => words.StartsWith("Send to", StringComparison.Ordinal)));
        await SentAsync(app, draft.Split('/')[2], ConcernState.Sent);

        var desk = draft.Replace("/concerns/", "/desk/", StringComparison.Ordinal);
        await SubmitAsync(daniel, desk, [], "Acknowledge");
        await SentAsync(app, draft.Split('/')[2], ConcernState.Read);
        await SubmitAsync(daniel, $"{desk}/ask", new() { ["Question"] = "Which car?" });
        await SentAsync(app, draft.Split('/')[2], ConcernState.Asked);
        await SubmitAsync(priya, $"{draft}/answer", new() { ["Words"] = "The blue one." });
        await SentAsync(app, draft.Split('/')[2], ConcernState.Answered);
        await SubmitAsync(daniel, desk, [], "Acknowledge the reply");
        await SubmitAsync(daniel, $"{desk}/accept", new() { ["Because"] = "It is for us." });
        await SentAsync(app, draft.Split('/')[2], ConcernState.Accepted);
        await SubmitAsync(priya, $"{draft}/disagree", new() { ["Words"] = "It is not." });
        await SentAsync(app, draft.Split('/')[2], ConcernState.Accepted, escalatedTo: "Gwen Pritchard");

        await SubmitAsync(priya, "/account/password", new() { ["Old"] = "not this", ["Wanted"] = "nor that one here" });
        Assert.Equal(before, await AccountsAsync(app));
    }

    [Fact]
    public async Task Extra_fields_in_an_administrators_form_change_nothing_beyond_the_form()
    {
        await using var app = await TestApp.StartAsync();
        using var lin = await app.SignInAsync("Lin");
        await SubmitAsync(lin, "/admin/agencies", new() { ["Name"] = "Wendmarsh Health" });
        var teams = await lin.GetAsync("/admin/teams");
        var agency = teams.Document.QuerySelectorAll("[name=AgencyId] option, input[name=AgencyId]").Select(found => found.GetAttribute("value")).First(value => !string.IsNullOrEmpty(value))!;
        await SubmitAsync(lin, "/admin/people/new", new() { ["DisplayName"] = "Noor Hale", ["Email"] = "noor.hale@wendmarsh.example", ["AgencyId"] = agency, ["Roles"] = "reporter" });

        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var noor = await db.Accounts.SingleAsync(account => account.DisplayName == "Noor Hale");
        Assert.Equal(agency, noor.AgencyId.ToString());
        Assert.NotEqual(Guid.Parse(Stranger), noor.Id);
        Assert.NotEqual(Stranger, noor.SecurityStamp);
        Assert.False(noor.Disabled || noor.TotpConfirmed);
        Assert.Equal([Role.Reporter], await db.AccountRoles.Where(role => role.AccountId == noor.Id).Select(role => role.Role).ToListAsync());
        Assert.False(await db.TeamMembers.AnyAsync(member => member.AccountId == noor.Id));
        var made = await db.Agencies.SingleAsync(found => found.Name == "Wendmarsh Health");
        Assert.False(made.Id == Guid.Parse(Stranger) || made.Supervisors == Guid.Parse(Stranger));
    }

    /// <summary>The form of the page, filled in, with every field name that it does not have added.</summary>
    private static async Task<PublicPage> SubmitAsync(Visitor visitor, string address, Dictionary<string, string?> fields, string? button = null)
    {
        var page = await visitor.GetAsync(address);
        var own = page.Document.QuerySelectorAll("[name]").Select(found => found.GetAttribute("name")).ToHashSet();
        foreach (var name in Names.Where(name => !own.Contains(name) && !fields.ContainsKey(name)))
        {
            fields[name] = name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name is "SecurityStamp" or "Supervisors" ? Stranger
                : name.Contains("Role", StringComparison.Ordinal) ? "administrator"
                : name.Contains("State", StringComparison.Ordinal) ? "closed"
                : name == "Level" ? "worker"
                : name == "Reference" ? "WM-00000000"
                : name.EndsWith("At", StringComparison.Ordinal) ? "2020-01-01T00:00:00Z"
                : "true";
        }

        // The buttons of the header belong to the form as well, and come first.
        button ??= page.Document.QuerySelector("form#page button.govuk-button")!.TextContent.Trim();
        var answer = await visitor.SubmitAsync(page, fields, button);
        Assert.InRange((int)answer.Status, 200, 302);
        return answer;
    }

    /// <summary>As Priya sent it, at the front door, with no changes except those from the submitted forms.</summary>
    private static async Task SentAsync(TestApp app, string reference, ConcernState state, string? escalatedTo = null)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var concern = await db.Concerns.IgnoreVisibility().SingleAsync(found => found.Reference == reference);
        var priya = await db.Accounts.SingleAsync(account => account.DisplayName == "Priya Raman");
        var duty = await db.Teams.SingleAsync(team => team.Name == "Children's front door");
        Assert.Equal(
            (state, priya.Id, priya.AgencyId, duty.Id, "wendmarsh-demo", false),
            (concern.State, concern.AuthorId, concern.AuthorAgencyId, concern.TeamId, concern.AreaId, concern.ActNow));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), concern.SentAt);
        var grants = await db.FileGrants.IgnoreVisibility().Where(grant => grant.FileId == concern.FileId).Select(grant => grant.PrincipalId).ToListAsync();
        var supervisors = await db.Agencies.Where(agency => agency.Id == duty.AgencyId).Select(agency => agency.Supervisors).SingleAsync();
        var up = await db.Accounts.Where(account => account.DisplayName == escalatedTo).Select(account => account.Id).ToListAsync();
        Assert.Equal(up.Concat([priya.Id, duty.Id, supervisors]).Order(), grants.Order());
        Assert.Equal(1, await db.Concerns.IgnoreVisibility().CountAsync());
        Assert.False(await db.ConcernAlerts.IgnoreVisibility().AnyAsync());
    }

    private static async Task<string> AccountsAsync(TestApp app)
    {
        await using var db = app.Services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var accounts = await db.Accounts.OrderBy(account => account.Id).Select(account => $"{account.Id} {account.AgencyId} {account.Disabled} {account.SecurityStamp} {account.TotpConfirmed}").ToListAsync();
        var roles = await db.AccountRoles.OrderBy(role => role.AccountId).ThenBy(role => role.Role).Select(role => $"{role.AccountId} {role.Role}").ToListAsync();
        var members = await db.TeamMembers.OrderBy(member => member.AccountId).Select(member => $"{member.AccountId} {member.TeamId}").ToListAsync();
        return string.Join('\n', [.. accounts, .. roles, .. members]);
    }
}
