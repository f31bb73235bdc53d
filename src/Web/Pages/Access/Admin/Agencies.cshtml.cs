using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Access.Admin;

public sealed class AgenciesModel(Agencies agencies, Caller caller) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<Agency> All { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => All = await agencies.ListAsync(caller, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        All = await agencies.ListAsync(caller, cancellationToken);
        if (Agencies.NameProblem(Name, All.Select(agency => agency.Name)) is { } problem)
        {
            ModelState.AddModelError(nameof(Name), problem);
            return Page();
        }

        await agencies.CreateAgencyAsync(caller, Name!.Trim(), cancellationToken);
        return LocalRedirect("/admin/agencies");
    }
}
