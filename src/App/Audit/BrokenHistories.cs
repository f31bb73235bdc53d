using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// Remembers that a history was found broken: in the store's own history, so that it still stands in health and on the
/// administrators' page after a restart. It ends when an earlier copy of the store is restored.
/// </summary>
[Service]
public sealed class BrokenHistories(StoreFactory store, Writer writer, AuditTrail audit)
{
    private volatile bool isFound;

    public async Task ReportAsync(ChainId chain, CancellationToken cancellationToken = default)
    {
        var isFirst = !isFound;
        isFound = true;
        if (!isFirst || chain == ChainId.System)
        {
            return;
        }

        try
        {
            await writer.RunAsync(Caller.System, db => audit.AddAsync(db, new AuditRecord(ChainId.System, AuditActions.HistoryBroken, new Target(chain.Kind, chain.Owner)), cancellationToken), cancellationToken);
        }
        catch (BrokenHistoryException)
        {
            // The store's own history is broken as well. Health says so until the restart, and `verify` at any time.
        }
    }

    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default)
    {
        if (!isFound)
        {
            await using var db = store.Open(Caller.System);
            isFound = await db.Set<AuditEntry>().AnyAsync(entry => entry.Chain == ChainId.System.Value && entry.Action == AuditActions.HistoryBroken.Word, cancellationToken);
        }

        return isFound;
    }
}
