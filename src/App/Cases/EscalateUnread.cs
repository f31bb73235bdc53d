using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Escalates each overdue unread concern once, to a named person. A background job runs it every minute.
/// </summary>
[Service]
public sealed class EscalateUnread(StoreFactory store, Writer writer, AuditTrail audit)
{
    /// <returns>The number of concerns escalated.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        var escalated = 0;
        foreach (var fileId in await UnreadConcerns.OverdueAsync(db, cancellationToken))
        {
            escalated += await writer.RunAsync(Caller.System, write => OneAsync(write, fileId, cancellationToken), cancellationToken) ? 1 : 0;
        }

        foreach (var (fileId, teamId) in await UnreadConcerns.OverdueSharesAsync(db, cancellationToken))
        {
            escalated += await writer.RunAsync(Caller.System, write => OneShareAsync(write, fileId, teamId, cancellationToken), cancellationToken) ? 1 : 0;
        }

        return escalated;
    }

    private async Task<bool> OneAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        if (await UnreadConcerns.FindAsync(db, fileId, cancellationToken) is not { } concern || !ConcernStates.IsUnread(concern.State))
        {
            return false;
        }

        var change = new ConcernChange(db, concern, audit, cancellationToken);
        var to = await Escalation.ToAsync(db, concern, cancellationToken);
        concern.EscalatedAt = change.Now;
        change.AddNote(ConcernNotes.Escalated);
        change.AddTask(ConcernTasks.ReadEscalated, to, concern.ReadDueAt!.Value);
        await change.RecordAsync(ConcernActions.Escalated, new { To = to });
        return true;
    }

    // At the desk that it is shared with. The desk that has it is not concerned.
    private async Task<bool> OneShareAsync(AppDb db, Guid fileId, Guid teamId, CancellationToken cancellationToken)
    {
        if (await UnreadConcerns.FindShareAsync(db, fileId, teamId, cancellationToken) is not { } share)
        {
            return false;
        }

        var change = new ConcernChange(db, await UnreadConcerns.OfShareAsync(db, fileId, cancellationToken), audit, cancellationToken);
        var to = await Escalation.ToAsync(db, fileId, teamId, cancellationToken);
        share.EscalatedAt = change.Now;
        share.EscalatedToId = to;
        change.AddNote(ConcernNotes.ShareEscalated, teamId: teamId);
        change.AddTask(ConcernTasks.ReadSharedEscalated, to, share.ReadDueAt!.Value);
        await change.RecordAsync(ConcernActions.Escalated, new { To = to, Desk = teamId });
        return true;
    }
}
