using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Content;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Admin;

public sealed class TeamsModel(Agencies agencies, People people, PublicContent content, Caller caller) : PageModel, IShowsPeople
{
    private const char Within = '/';

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? AgencyId { get; set; }

    // The area and the desk in it, or empty.
    [BindProperty]
    public string? Desk { get; set; }

    [BindProperty]
    public string? TeamId { get; set; }

    [BindProperty]
    public string? Supervisor { get; set; }

    // The team that was added just now, and the one whose supervisor was set, for the line that confirms it.
    [FromQuery(Name = "added")]
    public Guid? AddedId { get; set; }

    [FromQuery(Name = "supervised")]
    public Guid? SupervisedId { get; set; }

    public string? Done =>
        Teams.FirstOrDefault(team => team.Id == AddedId) is { } added ? $"The team {added.Name} has been added to {AgencyOf(added)}."
        : Teams.FirstOrDefault(team => team.Id == SupervisedId) is { } supervised && SupervisorOf(supervised) is { } name
            ? $"Unread concerns of {supervised.Name} are now escalated to {name}."
        : null;

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    public IReadOnlyList<Team> Teams { get; private set; } = [];

    public IReadOnlyList<PersonLine> Supervisors { get; private set; } = [];

    public IReadOnlyList<Guid> ShownPeople => [.. Supervisors.Select(person => person.Id)];

    // Desks of the areas that are valid today.
    public IReadOnlyList<(string Value, string Words)> Desks =>
        [.. from area in content.Areas from desk in area.Desks select ($"{area.Stamp.Id}{Within}{desk.Id}", $"{area.Name}: {desk.Name}")];

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        var agency = Agencies.SingleOrDefault(found => found.Id.ToString() == AgencyId);
        if (agency is null)
        {
            ModelState.AddModelError(nameof(AgencyId), "Select an agency");
        }

        if (App.Access.Agencies.NameProblem(Name, Teams.Where(team => team.AgencyId == agency?.Id).Select(team => team.Name)) is { } problem)
        {
            ModelState.AddModelError(nameof(Name), problem);
        }

        if (!string.IsNullOrEmpty(Desk) && !Desks.Any(desk => desk.Value == Desk))
        {
            ModelState.AddModelError(nameof(Desk), "Select a desk from the list, or none");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var place = string.IsNullOrEmpty(Desk) ? null : Desk.Split(Within);
        var added = await agencies.CreateTeamAsync(caller, agency!.Id, Name!.Trim(), place?[0], place?[1], cancellationToken);
        return LocalRedirect($"/admin/teams?added={added}");
    }

    public async Task<IActionResult> OnPostSupervisorAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        var team = Teams.SingleOrDefault(found => found.Id.ToString() == TeamId);
        var supervisor = Supervisors.SingleOrDefault(found => found.Id.ToString() == Supervisor);
        if (team is null)
        {
            ModelState.AddModelError(nameof(TeamId), "Select a team");
        }

        if (supervisor is null || (team is not null && supervisor.AgencyId != team.AgencyId))
        {
            ModelState.AddModelError(nameof(Supervisor), "Select a supervisor from the team's agency");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await agencies.SetSupervisorAsync(caller, team!.Id, supervisor!.Id, cancellationToken);
        return LocalRedirect($"/admin/teams?supervised={team.Id}");
    }

    public string AgencyOf(Team team) => Agencies.Single(agency => agency.Id == team.AgencyId).Name;

    public string DeskOf(Team team) => Desks.Where(desk => desk.Value == $"{team.AreaId}{Within}{team.DeskId}").Select(desk => desk.Words).FirstOrDefault() ?? "None";

    public string? SupervisorOf(Team team) => Supervisors.FirstOrDefault(person => person.Id == team.SupervisorId)?.Name;

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Agencies = await agencies.ListAsync(caller, cancellationToken);
        Teams = await agencies.ListTeamsAsync(caller, cancellationToken);
        Supervisors = [.. (await people.ListAsync(caller, cancellationToken)).Where(person => person.Roles.Contains(Role.Supervisor) && !person.Disabled)];
    }
}
