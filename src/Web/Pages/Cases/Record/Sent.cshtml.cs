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
    private RouteAnswer deskToCall = null!;
    private Concern? concern;

    [FromRoute]
    public string Reference { get; set; } = "";

    public Guid? ShownConcern => concern?.FileId;

    public ActNowView View { get; private set; } = null!;

    public ActNowBanner? Banner { get; private set; }

    public bool IsLate => concern!.AnswerDueOn < services.Today;

    public string AnswerBy => DateText.WithDay(concern!.AnswerDueOn!.Value);

    public DeskContact? Number => deskToCall.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Telephone);

    // The time by which somebody should have read it; if it is escalated at once, there is no time to show.
    public string CallBefore => concern!.ReadDueAt is { } by && by > services.Db.Now
        ? $"If {View.Who} could be hurt before {DateText.TimeFirst(services.LocalTime.DateTimeAt(by), services.Today)}, call {deskToCall.DeskName} now."
        : $"If {View.Who} could be hurt before someone reads it, call {deskToCall.DeskName} now.";

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
        var assessed = await services.ActNow.OfAsync(services.Db, found, cancellationToken);
        View = await services.ViewOfAsync(found, assessed, cancellationToken);
        Banner = services.BannerFor(Reference, assessed.Alerts);
        deskToCall = (await desk.OfAsync(services.Db, services.Caller.Actor!, assessed, cancellationToken)).Call;
        return Page();
    }
}
