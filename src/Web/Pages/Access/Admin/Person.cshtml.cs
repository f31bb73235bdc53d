using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Admin;

/// <summary>One account: its roles and teams, and the ways to shut it out and let it in again.</summary>
public sealed class PersonModel(
    People people, Agencies agencies, GiveRoles giveRoles, ChangeAccount change, SetPassword setPassword, Caller caller) : PageModel, IShowsPeople
{
    public PersonLine Person { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownPeople => Person is null ? [] : [Person.Id];

    public IReadOnlyList<Team> AllTeams { get; private set; } = [];

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>A password that was made just now; shown once.</summary>
    public string? Password { get; private set; }

    public bool IsMyself => Person.Id == caller.Actor!.UserId;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => ShowAsync(id, stop);

    public async Task<IActionResult> OnPostRolesAsync(Guid id, [FromForm(Name = "Roles")] string[]? wanted, CancellationToken stop) =>
        await IsThereAsync(id, stop) ? await AnswerAsync(id, await giveRoles.SetAsync(caller, id, RoleWords.From(wanted), stop), stop) : NotFound();

    public async Task<IActionResult> OnPostTeamsAsync(Guid id, [FromForm(Name = "Teams")] string[]? wanted, CancellationToken stop)
    {
        Guid[] teams = [.. (wanted ?? []).Select(team => Guid.TryParse(team, out var known) ? known : Guid.Empty)];
        return await IsThereAsync(id, stop) ? await AnswerAsync(id, await change.SetTeamsAsync(caller, id, teams, stop), stop) : NotFound();
    }

    public async Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken stop) =>
        await IsThereAsync(id, stop) ? await AnswerAsync(id, Of(await change.DisableAsync(caller, id, stop)), stop) : NotFound();

    public async Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken stop)
    {
        if (!await IsThereAsync(id, stop))
        {
            return NotFound();
        }

        await change.EnableAsync(caller, id, stop);
        return await AnswerAsync(id, [], stop);
    }

    public async Task<IActionResult> OnPostFactorAsync(Guid id, CancellationToken stop) =>
        await IsThereAsync(id, stop) ? await AnswerAsync(id, Of(await change.RemoveFactorAsync(caller, id, stop)), stop) : NotFound();

    public async Task<IActionResult> OnPostPasswordAsync(Guid id, CancellationToken stop)
    {
        if (!await IsThereAsync(id, stop) || IsMyself)
        {
            return NotFound();
        }

        Password = SetPassword.Generated();
        await setPassword.ForAsync(caller, id, Password, stop);
        return await ShowAsync(id, stop);
    }

    private static IReadOnlyList<AccountProblem> Of(AccountProblem? problem) => problem is null ? [] : [problem];

    private async Task<bool> IsThereAsync(Guid id, CancellationToken stop)
    {
        Person = (await people.FindAsync(caller, id, stop))!;
        return Person is not null;
    }

    private async Task<IActionResult> AnswerAsync(Guid id, IReadOnlyList<AccountProblem> problems, CancellationToken stop)
    {
        if (problems.Count == 0)
        {
            return LocalRedirect($"/admin/people/{id}");
        }

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        return await ShowAsync(id, stop);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await IsThereAsync(id, stop))
        {
            return NotFound();
        }

        AllTeams = [.. (await agencies.ListTeamsAsync(caller, stop)).Where(team => team.AgencyId == Person.AgencyId)];
        Roles = [.. Person.Roles.Select(Vocabulary.Word)];
        Teams = [.. Person.Teams.Select(team => team.Id.ToString())];
        return Page();
    }
}
