using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;
using Samphire.Web.Forms;
using Samphire.Web.Pages.Cases.Record;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.MyConcerns;

/// <summary>Words between the desk and the reporter, as the page shows them.</summary>
public sealed record MessageShown(string Title, string At, string Words);

/// <summary>Whom a reporter rings who is not content.</summary>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Telephone">As the list of their agency has it: nobody has checked it here.</param>
/// <param name="Agency">Whose list it is.</param>
public sealed record Supervisor(string Name, string Telephone, string Agency);

/// <summary>The reader's own concern: own words, where it stands, and what the desk says. A draft goes on where it stopped.</summary>
public sealed class ConcernModel(StepServices services, DeskDeadlines terms) : PageModel, IShowsConcern
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public Concern Concern { get; private set; } = null!;

    public Guid? ShownConcern => Concern?.FileId;

    public ConcernDraft Draft { get; private set; } = new();

    /// <summary>What is owed to those who must be told.</summary>
    public IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; private set; } = [];

    public ActNowBanner? Banner => services.StripOf(Reference, OutstandingAlerts);

    /// <summary>What they wrote.</summary>
    public IEnumerable<AnswerCard> Answers { get; private set; } = [];

    /// <summary>The team that has it; null where a supervisor has it by themselves.</summary>
    public string? With { get; private set; }

    /// <summary>The supervisor of that team, where it names one who can be rung.</summary>
    public Supervisor? Supervisor { get; private set; }

    public IReadOnlyList<MessageShown> Messages { get; private set; } = [];

    public string Status => ReporterWords.Of(Concern.State, Concern.ReadAt, services.LocalTime);

    public string SentOn => DateText.WithDay(services.LocalTime.WallAt(Concern.SentAt!.Value));

    /// <summary>The day has passed on which they should have heard.</summary>
    public bool IsLate => Concern.AnswerDueOn < services.Today;

    public string? AnswerBy => ConcernStates.IsFinished(Concern.State) ? null : DateText.WithDay(Concern.AnswerDueOn!.Value);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await services.Db.Concerns.SingleOrDefaultAsync(found => found.Reference == Reference, cancellationToken) is not { } concern)
        {
            return NotFound();
        }

        if (concern.AuthorId != services.Caller.Actor!.UserId)
        {
            // Those who work on it have a page of their own.
            return Redirect($"/desk/{concern.Reference}");
        }

        Draft = ConcernDraftJson.Read(concern.Words);
        if (concern.State == ConcernState.Draft)
        {
            return Redirect(Addresses.Of(Reference, ConcernSteps.GoesOnAt(Draft, services.Today)));
        }

        Concern = concern;
        OutstandingAlerts = await App.Cases.OutstandingAlerts.OfSentAsync(services.Db, concern, terms.AlertDeadlines(concern.AreaId), cancellationToken);
        var context = services.ContextOf(concern, await HeldSource.OfAsync(services.Db, concern.FileId, cancellationToken));
        Answers = new ConcernForm(Draft, context).AnswersFor(Audience.Author).Select(part => new AnswerCard(part.Answers));
        var team = await services.Db.Teams.SingleOrDefaultAsync(found => found.Id == concern.TeamId, cancellationToken);
        var supervisor = team?.SupervisorId;
        With = team?.Name;
        Supervisor = await services.Db.Accounts.Where(account => account.Id == supervisor && account.Telephone != null && !account.Disabled)
            .Join(services.Db.Agencies, account => account.AgencyId, agency => agency.Id, (account, agency) => new Supervisor(account.DisplayName, account.Telephone!, agency.Name))
            .SingleOrDefaultAsync(cancellationToken);
        var messages = await services.Db.FileMessages.Where(message => message.FileId == concern.FileId).OrderBy(message => message.At).ToListAsync(cancellationToken);
        Messages = [.. messages.Select(message => new MessageShown(message.Kind.ReporterHeading, DateText.WithDay(services.LocalTime.WallAt(message.At)), message.Words))];
        return Page();
    }
}
