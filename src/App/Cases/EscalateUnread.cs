using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// A concern that nobody has read in time goes up, once, to a person who is named for that. Run each minute by the program
/// itself.
/// </summary>
[Service]
public sealed class EscalateUnread(StoreFactory store, Writer writer, AuditTrail audit)
{
    /// <returns>How many went up.</returns>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        await using var db = store.Open(Caller.Itself);
        var wentUp = 0;
        foreach (var fileId in await UnreadConcerns.OverdueAsync(db, stop))
        {
            wentUp += await writer.RunAsync(Caller.Itself, write => OneAsync(write, fileId, stop), stop) ? 1 : 0;
        }

        return wentUp;
    }

    private async Task<bool> OneAsync(AppDb db, Guid fileId, CancellationToken stop)
    {
        if (await UnreadConcerns.FindAsync(db, fileId, stop) is not { } concern || !ConcernStates.IsUnread(concern.State))
        {
            return false;
        }

        var at = new ConcernAtDesk(db, concern, audit, stop);
        var to = await GoingUp.ToAsync(db, concern, stop);
        concern.WentUpAt = at.Now;
        at.Note(ConcernNotes.Escalated);
        at.Owe(ConcernTasks.ReadEscalated, to, concern.ReadBy!.Value);
        await at.RecordAsync(ConcernActions.Escalated, new { To = to });
        return true;
    }
}
