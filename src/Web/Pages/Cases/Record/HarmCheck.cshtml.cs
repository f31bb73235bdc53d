using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

// Asks once more about a young child, before "not known" is taken for harm.
public sealed class HarmCheckModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.HarmCheck;

    // If the answers leave nothing open, there is nothing to ask.
    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await base.OnGetAsync(cancellationToken) is { } shown && (shown is not PageResult || Form.HarmCheck.Answer.Asked)
            ? shown
            : Redirect(Addresses.Of(Reference, ConcernStep.Noticed));
}
