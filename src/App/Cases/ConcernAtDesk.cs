using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A concern in the hands of somebody who does something with it: what a move changes, and the record of it.</summary>
public sealed class ConcernAtDesk(AppDb db, Concern concern, AuditTrail audit, CancellationToken cancellationToken)
    : FileChange(db, concern.FileId, "concern", audit, cancellationToken)
{
    public Concern Concern => concern;

    /// <summary>Moves the concern where the rules let it, else refuses with their sentence.</summary>
    public void Move(ConcernTransition move)
    {
        var answer = ConcernStates.Move(concern.State, move);
        concern.State = answer.To ?? throw new SubmissionRefusedException([answer.Refused!]);
        if (ConcernStates.IsFinished(concern.State))
        {
            concern.FinishedAt = Now;
        }
    }

    /// <summary>Nobody at a desk has read what stands there now: the clock starts.</summary>
    public void StartReadingDeadline(DateTimeOffset readBy)
    {
        concern.ReadBy = readBy;
        concern.EscalatedAt = null;
    }

    public void ClearReadingDeadline() => concern.ReadBy = null;

    /// <summary>A task for the owner that its kind names.</summary>
    public async Task OweAsync(TaskKind kind, DateTimeOffset dueAt, Guid? awaitedBy = null) => Owe(
        kind,
        kind.Owner switch
        {
            TaskOwner.Reporter => concern.AuthorId,
            TaskOwner.Supervisor => await Escalation.ToAsync(Db, concern, Cancellation),
            TaskOwner.Actor => Actor.UserId,
            _ => concern.TeamId ?? Actor.AgencySupervisors,
        },
        dueAt,
        awaitedBy: awaitedBy);

    /// <summary>Somebody wants to close it and nobody has said yes or no since; null where nobody does.</summary>
    public async Task<ClosureProposal?> ProposalAsync()
    {
        var last = await Db.FileNotes.Where(note => note.FileId == concern.FileId && ConcernNotes.OfClosing.Contains(note.Kind))
            .OrderByDescending(note => note.At).FirstOrDefaultAsync(Cancellation);
        return Proposal(last);
    }

    internal static ClosureProposal? Proposal(FileNote? last) =>
        last is { ById: { } by, Words: { } words } && last.Kind == ConcernNotes.CloseProposed && Text.From(words) is { } because
            ? new ClosureProposal(by, last.At, because)
            : null;

    /// <summary>What closing depends on, at this moment.</summary>
    public async Task<ClosureCandidate> ToCloseAsync(DeskDeadlines terms) =>
        new(concern.State, concern.ActNow, await OutstandingAlerts.OfSentAsync(Db, concern, terms.AlertDeadlines(concern.AreaId), Cancellation), terms.Names);
}
