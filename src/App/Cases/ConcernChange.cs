using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A concern during one action, with the changes that actions make to it.</summary>
public sealed class ConcernChange(AppDb db, Concern concern, AuditTrail audit, CancellationToken cancellationToken)
    : FileChange(db, concern.FileId, "concern", audit, cancellationToken)
{
    public Concern Concern => concern;

    /// <summary>Changes the state of the concern, and ends the tasks that make no sense in the new state.</summary>
    /// <exception cref="SubmissionRefusedException">The rules do not allow it.</exception>
    public Task MoveAsync(ConcernTransition move)
    {
        var answer = ConcernStates.Move(concern.State, move);
        concern.MoveTo(answer.To ?? throw new SubmissionRefusedException([answer.Refused!]), Now);
        return CompleteTasksAsync([.. StoredWords.All<ConcernTaskKind>().Where(kind => !kind.OpenIn(concern.State))]);
    }

    /// <summary>The share through which the caller reads the concern; null at the desk that has it.</summary>
    public Task<ConcernShare?> ShareOfCallerAsync() => ConcernShares.OfCallerAsync(Db, concern.FileId, concern.TeamId, Cancellation);

    /// <summary>The desk that has it must read it again: its reading deadline starts now.</summary>
    public async Task StartReadingDeadlineAsync(DeskDeadlines deadlines) => StartReadingDeadline(await ReadDueAtAsync(deadlines, concern.TeamId));

    /// <summary>Each desk that it is shared with must read what the reporter wrote, also one that had finished.</summary>
    public async Task StartReadingDeadlineOfSharesAsync(DeskDeadlines deadlines)
    {
        foreach (var share in await Db.ConcernShares.AsTracking().Where(share => share.FileId == concern.FileId && share.ReadDueAt == null).ToListAsync(Cancellation))
        {
            await MustReadShareAsync(deadlines, share);
        }
    }

    /// <summary>This desk must read it: its reading deadline starts now, with a task.</summary>
    public async Task MustReadShareAsync(DeskDeadlines deadlines, ConcernShare share)
    {
        share.MustBeReadBy(Timestamps.TruncateToMilliseconds(await ReadDueAtAsync(deadlines, share.TeamId)));
        AddTask(ConcernTasks.ReadShared, share.TeamId, share.ReadDueAt!.Value);
    }

    public void AddAlert(AlertRecord record) => AddAlert(record, Actor.UserId);

    public void AddAlert(AlertRecord record, Guid by) => Db.Add(new ConcernAlert
    {
        Id = Guid.CreateVersion7(Db.Clock.GetUtcNow()),
        FileId = concern.FileId,
        To = record.To,
        Outcome = record.Outcome,
        Who = record.Who?.Value,
        At = Timestamps.TruncateToMilliseconds(record.At),
        Reference = record.Reference?.Value,
        RecordedById = by,
        RecordedAt = Now,
    });

    public void StartReadingDeadline(DateTimeOffset readDueAt)
    {
        concern.ReadDueAt = readDueAt;
        concern.EscalatedAt = null;
    }

    public async Task AddTaskAsync(TaskKind kind, DateTimeOffset dueAt) => AddTask(
        kind,
        kind.Owner switch
        {
            TaskOwner.Reporter => concern.AuthorId,
            TaskOwner.Supervisor => await Escalation.ToAsync(Db, concern, Cancellation),
            TaskOwner.Actor => Actor.UserId,
            _ when concern.TeamId is { } team => team,
            _ when Actor.UserId == concern.AuthorId => await Escalation.ToAsync(Db, concern, Cancellation),
            _ => Actor.AgencySupervisors,
        },
        dueAt,
        awaitedBy: kind.Owner == TaskOwner.Reporter ? concern.TeamId : null);

    // Null if there is no proposal, or if it was declined since.
    public async Task<ClosureProposal?> ProposalAsync()
    {
        var last = await Db.FileNotes.Where(note => note.FileId == concern.FileId && ConcernNotes.OfClosing.Contains(note.Kind))
            .OrderByDescending(note => note.At).FirstOrDefaultAsync(Cancellation);
        return Proposal(last);
    }

    internal static ClosureProposal? Proposal(FileNote? last) =>
        last is { ById: { } by, Text: { } words } && last.Kind == ConcernNotes.CloseProposed && Text.From(words) is { } because
            ? new ClosureProposal(by, last.At, because)
            : null;

    public async Task<ClosureCandidate> ToCloseAsync(DeskDeadlines deadlines) =>
        new(concern.State, concern.ActNow, deadlines.AgeOf(concern), await OutstandingAlerts.ForSentConcernAsync(Db, concern, deadlines.AlertDeadlines(concern.AreaId), Cancellation), deadlines.Names);

    private async Task<DateTimeOffset> ReadDueAtAsync(DeskDeadlines deadlines, Guid? teamId)
    {
        var deskId = await Db.Teams.Where(team => team.Id == teamId).Select(team => team.DeskId).SingleOrDefaultAsync(Cancellation);
        return deadlines.ReadDueAt(concern, deskId, Now);
    }
}
