using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B6: it is sent. What that means, what it does not mean, and what cannot wait until somebody reads it.</summary>
public sealed class SentModel(StepServices services, ViewConcern view, WhereConcernGoes desk) : PageModel, IAboutConcern
{
    private RouteAnswer ring = null!;
    private Concern concern = null!;

    [FromRoute]
    public string Reference { get; set; } = "";

    public ActNowView View { get; private set; } = null!;

    public Strip? Strip { get; private set; }

    public string AnswerBy => HouseDate.WithDay(concern.AnswerDueOn!.Value);

    public DeskContact? Number => ring.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Telephone);

    /// <summary>Until when nobody need have read it; where it goes up at once, there is no such time to name.</summary>
    public string RingBefore => concern.ReadBy is { } by && by > services.Db.Now
        ? $"If the child could be hurt before {HouseDate.TimeFirst(services.LocalTime.WallAt(by), services.Today)}, ring {ring.DeskName} now."
        : $"If the child could be hurt before somebody reads it, ring {ring.DeskName} now.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await view.RunAsync(services.Caller, Reference, stop) is not { SentAt: not null } found || found.AuthorId != services.Caller.Actor!.UserId)
        {
            return NotFound();
        }

        concern = found;
        View = await services.ViewOfAsync(found, stop);
        Strip = await services.StripOfAsync(found, stop);
        ring = (await desk.OfAsync(services.Db, services.Caller.Actor!, found, stop)).Ring;
        return Page();
    }
}
