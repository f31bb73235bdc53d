using System.Text.Json;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// A concern that nobody has read in time goes up, once, to a person who is named for that. Run each minute by the program
/// itself.
/// </summary>
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

        var to = await GoingUp.ToAsync(db, concern, stop);
        concern.WentUpAt = db.Now;
        db.Add(new ConcernNote { Id = Guid.CreateVersion7(), FileId = fileId, Kind = NoteKind.WentUp, At = db.Now });
        db.Add(new WorkItem
        {
            Id = Guid.CreateVersion7(),
            FileId = fileId,
            Kind = WorkKind.ReadConcern,
            OwedBy = to,
            DueAt = concern.ReadBy!.Value,
            MadeAt = db.Now,
        });
        await audit.AddAsync(db, new Deed(
            ChainId.File(fileId), Act.ConcernEscalated, new Target("concern", fileId), Payload: JsonSerializer.SerializeToUtf8Bytes(new { To = to })), stop);
        return true;
    }
}
