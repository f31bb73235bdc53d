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
    public PersonLine Person { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownPeople => Person is null ? [] : [Person.Id];

    public IReadOnlyList<Team> AllTeams { get; private set; } = [];

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    // A password that was generated just now; shown once.
    public string? Password { get; private set; }

    public bool IsMyself => Person.Id == caller.Actor!.UserId;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostRolesAsync(Guid id, [FromForm(Name = "Roles")] string[]? wanted, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, await giveRoles.SetAsync(caller, id, RoleLabels.From(wanted), cancellationToken), cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostTeamsAsync(Guid id, [FromForm(Name = "Teams")] string[]? wanted, CancellationToken cancellationToken)
    {
        Guid[] teams = [.. (wanted ?? []).Select(team => Guid.TryParse(team, out var known) ? known : Guid.Empty)];
        return await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, await change.SetTeamsAsync(caller, id, teams, cancellationToken), cancellationToken) : NotFound();
    }

    public async Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, Of(await change.DisableAsync(caller, id, cancellationToken)), cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await change.EnableAsync(caller, id, cancellationToken);
        return await AnswerAsync(id, [], cancellationToken);
    }

    public async Task<IActionResult> OnPostFactorAsync(Guid id, CancellationToken cancellationToken) =>
        await IsThereAsync(id, cancellationToken) ? await AnswerAsync(id, Of(await change.RemoveFactorAsync(caller, id, cancellationToken)), cancellationToken) : NotFound();

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

    private static IReadOnlyList<AccountProblem> Of(AccountProblem? problem) => problem is null ? [] : [problem];

    private async Task<bool> IsThereAsync(Guid id, CancellationToken cancellationToken)
    {
        Person = (await people.FindAsync(caller, id, cancellationToken))!;
        return Person is not null;
    }

    private async Task<IActionResult> AnswerAsync(Guid id, IReadOnlyList<AccountProblem> problems, CancellationToken cancellationToken)
    {
        if (problems.Count == 0)
        {
            return LocalRedirect($"/admin/people/{id}");
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
}
