using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;
using Samphire.Web.Forms;
using Samphire.Web.Pages.Cases.Desk;
using Samphire.Web.Pages.Cases.Record;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed record MessageShown(string Title, string At, string Words);

/// <summary>Somebody who was told of the concern.</summary>
public sealed record ToldShown(AlertRecipient To, AlertOutcome Outcome, DateTimeOffset At, string? Reference, bool ByReporter);

/// <summary>Whom reporters can call if they are not content.</summary>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Telephone">From their agency's list; Samphire has not verified it.</param>
/// <param name="Agency">Whose list it is.</param>
public sealed record Supervisor(string Name, string Telephone, string Agency);

// A reporter's own concern. A draft is redirected to the step where it stopped.
public sealed class ConcernModel(StepServices services, DeskDeadlines deadlines, DeskBodies bodies, HeldSources heldSources) : PageModel, IShowsConcern
{
    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>In the address: a page of the draft was opened again after sending.</summary>
    public const string AlreadySent = "already-sent";

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    public Notice? Done => Notice.Find(NoticeWord);

    public bool WasAlreadySent => NoticeWord == AlreadySent;

    public Concern Concern { get; private set; } = null!;

    public Guid? ShownConcern => Concern?.FileId;

    public ConcernDraft Draft { get; private set; } = new();

    public IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; private set; } = [];

    public ActNowBanner? Banner => services.BannerFor(Reference, OutstandingAlerts);

    public IEnumerable<AnswerCard> Answers { get; private set; } = [];

    // Null if a supervisor has the concern without a team.
    public string? With { get; private set; }

    // The desks that the team has shared it with.
    public IReadOnlyList<string> SharedWith { get; private set; } = [];

    // The supervisor of that team, if it has one who can be called.
    public Supervisor? Supervisor { get; private set; }

    public IReadOnlyList<MessageShown> Messages { get; private set; } = [];

    public string Status => ConcernStates.ForReporter(Concern.State, Concern.ReadAt, services.LocalTime, OutstandingAlerts.Any(alert => alert is { IsBody: true, IsTold: false }));

    /// <summary>What the reporter must still tell. Nobody writes to the desk that reads the concern.</summary>
    public IReadOnlyList<OutstandingAlert> Owed { get; private set; } = [];

    public IReadOnlyList<ToldShown> Told { get; private set; } = [];

    public string SentOn => DateText.WithDay(services.LocalTime.DateTimeAt(Concern.SentAt!.Value));

    // Null while the status itself says so, and before anybody has read it.
    public string? LastReadOn => Concern.ReadAt is { } at && Concern.State is not (ConcernState.Read or ConcernState.Answered)
        ? DateText.WithDay(services.LocalTime.DateTimeAt(at))
        : null;

    // The day by which they should have had an answer is past.
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
            // People who work on the concern have a page of their own.
            return Redirect($"/desk/{concern.Reference}");
        }

        Draft = ConcernDraftJson.Read(concern.DraftJson);
        if (concern.State == ConcernState.Draft)
        {
            return Redirect(Addresses.Of(Reference, ConcernSteps.GoesOnAt(Draft, services.Today)));
        }

        Concern = concern;
        OutstandingAlerts = await App.Cases.OutstandingAlerts.ForSentConcernAsync(services.Db, concern, deadlines.AlertDeadlines(concern.AreaId), cancellationToken);
        var own = await bodies.OfTeamAsync(services.Db, concern.AreaId, concern.TeamId, cancellationToken);
        Owed = [.. OutstandingAlerts.Where(alert => alert.ByVoice || !own.Contains(alert.To))];
        var recorded = await services.Db.ConcernAlerts.Where(row => row.FileId == concern.FileId && row.Outcome != AlertOutcome.NoAnswer).OrderBy(row => row.At).ToListAsync(cancellationToken);
        Told = [.. recorded.Select(row => new ToldShown(row.To, row.Outcome, row.At, row.RecordedById == concern.AuthorId || row.Outcome == AlertOutcome.ReadByDesk ? row.Reference : null, row.RecordedById == concern.AuthorId))];
        var held = await heldSources.OfAsync(services.Db, concern, cancellationToken);
        Answers = new ConcernForm(Draft, services.ContextOf(concern, held)).AnswersFor(Audience.Author)
            .Select(part => new AnswerCard(part.Answers) { Calls = [.. held.Select(source => source.Call).Distinct()], ForReporter = true });
        var team = await services.Db.Teams.SingleOrDefaultAsync(found => found.Id == concern.TeamId, cancellationToken);
        var supervisor = team?.SupervisorId;
        With = team?.Name;
        SharedWith = await services.Db.ConcernShares.Where(share => share.FileId == concern.FileId).OrderBy(share => share.SharedAt)
            .Join(services.Db.Teams, share => share.TeamId, shared => shared.Id, (share, shared) => shared)
            .Join(services.Db.Agencies, shared => shared.AgencyId, agency => agency.Id, (shared, agency) => $"{shared.Name}, {agency.Name}").ToListAsync(cancellationToken);
        Supervisor = await services.Db.Accounts.Where(account => account.Id == supervisor && account.Telephone != null && !account.Disabled)
            .Join(services.Db.Agencies, account => account.AgencyId, agency => agency.Id, (account, agency) => new Supervisor(account.DisplayName, account.Telephone!, agency.Name))
            .SingleOrDefaultAsync(cancellationToken);
        var messages = await services.Db.FileMessages.Where(message => message.FileId == concern.FileId).OrderBy(message => message.At).ToListAsync(cancellationToken);
        Messages = [.. messages.Select(message => new MessageShown(message.Kind.ReporterHeading, DateText.WithDay(services.LocalTime.DateTimeAt(message.At)), message.Text))];
        return Page();
    }
}
