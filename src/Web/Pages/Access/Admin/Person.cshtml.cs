using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Admin;

public sealed class PersonModel(
    People people, Agencies agencies, GiveRoles giveRoles, ChangeAccount change, SetPassword setPassword, Caller caller) : PageModel, IShowsPeople
{
    // What was done just now, for the line that confirms it.
    [FromQuery(Name = "done")]
    public string? DoneWord { get; set; }

    public PersonLine Person { get; private set; } = null!;

    // Only what is true of the account, because an address can be typed by anybody.
    public string? Done => DoneWord switch
    {
        Words.Roles => $"Roles saved for {Person.Name}: {(Person.Roles.Count == 0 ? "none yet" : string.Join(", ", Person.Roles.Select(RoleLabels.Of)))}.{Proposed}",
        Words.Teams when Person.Teams.Count == 0 => $"{Person.Name} is not in a team now.",
        Words.Teams => $"Teams saved for {Person.Name}: {string.Join(", ", Person.Teams.Select(team => team.Name))}.",
        Words.Suspended when Person.Disabled => $"{Person.Name} has been suspended and cannot sign in.",
        Words.Reinstated when !Person.Disabled => $"{Person.Name} has been reinstated and can sign in again.",
        Words.Factor when !Person.HasFactor => $"Two-factor authentication has been reset for {Person.Name}. They set it up again after signing in.",
        _ => null,
    };

    public IReadOnlyList<Guid> ShownPeople => Person is null ? [] : [Person.Id];

    public IReadOnlyList<Team> AllTeams { get; private set; } = [];

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    // A password that was generated just now; shown once.
    public string? Password { get; private set; }

    public bool IsMyself => Person.Id == caller.Actor!.UserId;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostRolesAsync(Guid id, [FromForm(Name = "Roles")] string[]? wanted, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, await giveRoles.SetAsync(caller, id, RoleLabels.From(wanted), cancellationToken), Words.Roles, cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostTeamsAsync(Guid id, [FromForm(Name = "Teams")] string[]? wanted, CancellationToken cancellationToken)
    {
        Guid[] teams = [.. (wanted ?? []).Select(team => Guid.TryParse(team, out var known) ? known : Guid.Empty)];
        return await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, await change.SetTeamsAsync(caller, id, teams, cancellationToken), Words.Teams, cancellationToken) : NotFound();
    }

    public async Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, Of(await change.DisableAsync(caller, id, cancellationToken)), Words.Suspended, cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await change.EnableAsync(caller, id, cancellationToken);
        return await AnswerAsync(id, [], Words.Reinstated, cancellationToken);
    }

    public async Task<IActionResult> OnPostFactorAsync(Guid id, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, Of(await change.RemoveFactorAsync(caller, id, cancellationToken)), Words.Factor, cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostPasswordAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(id, cancellationToken) || IsMyself)
        {
            return NotFound();
        }

        Password = SetPassword.Generated();
        await setPassword.ForAsync(caller, id, Password, cancellationToken);
        return await ShowAsync(id, cancellationToken);
    }

    private string Proposed => Person.Proposed.Count == 0
        ? ""
        : $" Waiting for a second administrator: {string.Join(", ", Person.Proposed.Select(RoleLabels.Of))}.";

    private static IReadOnlyList<AccountProblem> Of(AccountProblem? problem) => problem is null ? [] : [problem];

    private async Task<bool> IsThereAsync(Guid id, CancellationToken cancellationToken)
    {
        Person = (await people.FindAsync(caller, id, cancellationToken))!;
        return Person is not null;
    }

    private async Task<IActionResult> AnswerAsync(Guid id, IReadOnlyList<AccountProblem> problems, string done, CancellationToken cancellationToken)
    {
        if (problems.Count == 0)
        {
            return LocalRedirect($"/admin/people/{id}?done={done}");
        }

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        return await ShowAsync(id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(id, cancellationToken))
        {
            return NotFound();
        }

        AllTeams = [.. (await agencies.ListTeamsAsync(caller, cancellationToken)).Where(team => team.AgencyId == Person.AgencyId)];
        Roles = [.. Person.Roles.Select(Vocabulary.Word)];
        Teams = [.. Person.Teams.Select(team => team.Id.ToString())];
        return Page();
    }

    // In the address of the page after the change.
    private static class Words
    {
        public const string Roles = "roles";
        public const string Teams = "teams";
        public const string Suspended = "suspended";
        public const string Reinstated = "reinstated";
        public const string Factor = "two-factor";
    }
}
