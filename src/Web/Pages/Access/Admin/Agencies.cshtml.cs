using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Access.Admin;

public sealed class AgenciesModel(Agencies agencies, Caller caller) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    // The agency that was added just now, for the line that confirms it.
    [FromQuery(Name = "added")]
    public Guid? AddedId { get; set; }

    public Agency? Added => All.FirstOrDefault(agency => agency.Id == AddedId);

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

        var added = await agencies.CreateAgencyAsync(caller, Name!.Trim(), cancellationToken);
        return LocalRedirect($"/admin/agencies?added={added}");
    }
}
