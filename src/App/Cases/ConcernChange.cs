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

    /// <summary>The desk that has it must read it again: its reading deadline starts now.</summary>
    public async Task StartReadingDeadlineAsync(DeskDeadlines deadlines)
    {
        var deskId = await Db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(Cancellation);
        StartReadingDeadline(deadlines.ReadDueAt(concern, deskId, Now));
    }

    public void AddAlert(AlertRecord record) => Db.Add(new ConcernAlert
    {
        Id = Guid.CreateVersion7(Db.Clock.GetUtcNow()),
        FileId = concern.FileId,
        To = record.To,
        Outcome = record.Outcome,
        Who = record.Who?.Value,
        At = Timestamps.TruncateToMilliseconds(record.At),
        Reference = record.Reference?.Value,
        RecordedById = Actor.UserId,
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
        new(concern.State, concern.ActNow, await OutstandingAlerts.ForSentConcernAsync(Db, concern, deadlines.AlertDeadlines(concern.AreaId), Cancellation), deadlines.Names);
}
