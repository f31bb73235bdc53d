using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.Web.Pages.Access.Admin;

// The first password is generated and shown once, to be passed on by voice.
public sealed class NewPersonModel(CreateAccount createAccount, Agencies agencies, Caller caller) : PageModel
{
    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public string? AgencyId { get; set; }

    [BindProperty]
    public IReadOnlyList<string>? Roles { get; set; }

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    public Guid? Made { get; private set; }

    public string Password { get; private set; } = "";

    // The roles to which a second administrator must agree.
    public IReadOnlyList<Role> Proposed => [.. RoleLabels.From(Roles).Where(role => role.NeedsSecondAdministrator())];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Agencies = await agencies.ListAsync(caller, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Agencies = await agencies.ListAsync(caller, cancellationToken);
        Password = SetPassword.Generated();
        var answer = await createAccount.RunAsync(caller, new NewAccount
        {
            DisplayName = DisplayName ?? "",
            Email = Email ?? "",
            Telephone = Telephone,
            AgencyId = Guid.TryParse(AgencyId, out var agency) ? agency : Guid.Empty,
            Roles = RoleLabels.From(Roles),
            Password = Password,
        }, cancellationToken);
        foreach (var problem in answer.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        Made = answer.Id;
        return Page();
    }
}
