using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B6: it is sent. What that means, what it does not mean, and what cannot wait until somebody reads it.</summary>
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

    /// <summary>Until when nobody need have read it; where it goes up at once, there is no such time to name.</summary>
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
            // This page is for the time until somebody has read it.
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
