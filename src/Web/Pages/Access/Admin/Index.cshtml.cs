using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Admin;

public sealed class IndexModel(People people, GiveRoles roles, BrokenHistories histories, Caller caller) : PageModel, IShowsPeople
{
    public static readonly NavigationEntry InNavigation = new("Admin", "/admin") { Order = 40, IsShownTo = actor => actor?.Holds(Role.Administrator) == true };

    // Whose proposed role was decided just now, and which, for the line that confirms it.
    [FromQuery(Name = "decided")]
    public Guid? DecidedId { get; set; }

    [FromQuery(Name = "role")]
    public string? DecidedRole { get; set; }

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public string? Done
    {
        get
        {
            if (People.FirstOrDefault(person => person.Id == DecidedId) is not { } person || Vocabulary.Find<Role>(DecidedRole ?? "") is not { } role || person.Proposed.Contains(role))
            {
                return null;
            }

            var name = RoleLabels.Of(role).ToLowerInvariant();
            return person.Roles.Contains(role) ? $"{person.Name} is now an {name}." : $"{person.Name} has not been made an {name}.";
        }
    }

    public bool IsHistoryBroken { get; private set; }

    public IReadOnlyList<PendingRole> Waiting { get; private set; } = [];

    public IReadOnlyList<Guid> ShownPeople => [.. People.Select(person => person.Id)];

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostDecideAsync(Guid account, string? role, bool agreed, CancellationToken cancellationToken)
    {
        if (Vocabulary.Find<Role>(role ?? "") is not { } decided)
        {
            return NotFound();
        }

        if (await roles.DecideAsync(caller, account, decided, agreed, cancellationToken) is not { } problem)
        {
            return LocalRedirect($"/admin?decided={account}&role={Vocabulary.Word(decided)}");
        }

        ModelState.AddModelError(problem.Field, problem.Message);
        await ReadAsync(cancellationToken);
        return Page();
    }

    // An administrator agrees neither to their own proposal nor to a role for themselves.
    public bool MayAgree(PendingRole waiting) => waiting.ProposedBy != caller.Actor!.UserId && waiting.AccountId != caller.Actor.UserId;

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        People = await people.ListAsync(caller, cancellationToken);
        Waiting = await people.WaitingAsync(caller, cancellationToken);
        IsHistoryBroken = await histories.AnyAsync(cancellationToken);
    }
}
