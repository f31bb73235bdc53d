using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Opens a concern to somebody who may see it, and writes down that they looked before they see anything.</summary>
public sealed class ViewConcern(Writer writer, AuditTrail audit)
{
    /// <returns>Null where there is none for this caller.</returns>
    public Task<Concern?> RunAsync(Caller caller, string reference, CancellationToken stop = default) => writer.RunAsync(caller, async db =>
    {
        var concern = await db.Concerns.SingleOrDefaultAsync(found => found.Reference == reference, stop);
        if (concern is not null)
        {
            var act = concern.State == ConcernState.Draft ? Act.DraftOpened : Act.ConcernViewed;
            await audit.AddAsync(
                db, new Deed(ChainId.File(concern.FileId), act, new Target("concern", concern.FileId), caller.Actor?.RecordsConcernsAs), stop);
        }

        return concern;
    }, stop);
}
