using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

// Screen B6: what sending means, what it does not mean, and what cannot wait until somebody reads the concern.
public sealed class SentModel(StepServices services, ConcernDestinationQuery desk) : PageModel, IShowsConcern
{
    private RouteAnswer ring = null!;
    private Concern? concern;

    [FromRoute]
    public string Reference { get; set; } = "";

    public Guid? ShownConcern => concern?.FileId;

    public ActNowView View { get; private set; } = null!;

    public ActNowBanner? Banner { get; private set; }

    public string AnswerBy => DateText.WithDay(concern!.AnswerDueOn!.Value);

    public DeskContact? Number => ring.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Telephone);

    // The time by which somebody should have read it; if it is escalated at once, there is no time to show.
    public string CallBefore => concern!.ReadBy is { } by && by > services.Db.Now
        ? $"If the child could be hurt before {DateText.TimeFirst(services.LocalTime.WallAt(by), services.Today)}, call {ring.DeskName} now."
        : $"If the child could be hurt before someone reads it, call {ring.DeskName} now.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var own = services.Caller.Actor!.UserId;
        if (await services.Db.Concerns.SingleOrDefaultAsync(found => found.Reference == Reference && found.AuthorId == own && found.SentAt != null, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        if (found.ReadAt is not null)
        {
            // This page is for the time until somebody has read the concern.
            return Redirect(Addresses.Of(Reference));
        }

        concern = found;
        var judged = await services.ActNow.OfAsync(services.Db, found, cancellationToken);
        View = await services.ViewOfAsync(found, judged, cancellationToken);
        Banner = services.StripOf(Reference, judged.Alerts);
        ring = (await desk.OfAsync(services.Db, services.Caller.Actor!, judged, cancellationToken)).Call;
        return Page();
    }
}
