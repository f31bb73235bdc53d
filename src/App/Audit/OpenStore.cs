using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// Opens the store for a running program: migrates it, begins its history if it is new, and seals the rows that an
/// earlier program wrote without seals.
/// </summary>
[Service]
public sealed class OpenStore(StoreFactory store, AuditTrail audit, AuditSeals seals, IKeyWrap wrap, KeyFolder keys)
{
    // The tracked entries of so many histories are saved together.
    private const int AtOnce = 200;

    /// <param name="reason">Why the store is created, if its history should say so.</param>
    /// <param name="cancellationToken">Cancels opening.</param>
    /// <returns>True if the store was just created.</returns>
    public async Task<bool> RunAsync(string? reason = null, CancellationToken cancellationToken = default)
    {
        var isNew = await StoreStart.RunAsync(store, cancellationToken);
        await KnownKey.RefuseOtherAsync(store, seals, keys.Path, cancellationToken);
        try
        {
            await BeginOnceAsync(reason, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another program opened the same store at the same time. If it began the history, there is nothing to do.
            await BeginOnceAsync(reason, cancellationToken);
        }

        return isNew;
    }

    private async Task BeginOnceAsync(string? reason, CancellationToken cancellationToken)
    {
        await using var db = store.Open(Caller.System);
        if (!await HasBegunAsync(db, cancellationToken))
        {
            await BeginAsync(db, reason, cancellationToken);
        }
    }

    /// <summary>For a store whose services do not exist yet.</summary>
    public static OpenStore Of(StoreFactory store, KeyFolder keys)
    {
        var (seals, wrap) = (new AuditSeals(keys.Instance!), new FileKeyWrap(keys));
        return new OpenStore(store, new AuditTrail(seals, new DataKeys(wrap, store.Clock)), seals, wrap, keys);
    }

    // The system's history says once that every row has a seal.
    private static Task<bool> HasBegunAsync(AppDb db, CancellationToken cancellationToken) => db.Set<AuditEntry>().AnyAsync(
        entry => entry.Chain == ChainId.System.Value && (entry.Action == AuditActions.StoreCreated.Word || entry.Action == AuditActions.RowsSealed.Word), cancellationToken);

    private async Task BeginAsync(AppDb db, string? reason, CancellationToken cancellationToken)
    {
        await RefuseDamageAsync(db, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await HasBegunAsync(db, cancellationToken))
        {
            return;
        }

        var rows = await RowsByHistoryAsync(db, cancellationToken);
        (db.IsNewStore, db.IsLastSave) = (true, true);
        var action = rows.Count == 0 ? AuditActions.StoreCreated : AuditActions.RowsSealed;
        foreach (var chains in rows.Where(history => history.Key != ChainId.System).Chunk(AtOnce))
        {
            foreach (var (chain, ofChain) in chains)
            {
                await audit.AddAsync(db, new AuditRecord(ChainId.System, AuditActions.HistoryBegun, new Target(chain.Kind, chain.Owner)), cancellationToken);
                await SealAsync(db, chain, action, ofChain, cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            PendingAudit.Of(db).Forget();
        }

        await SealAsync(db, ChainId.System, action, rows.GetValueOrDefault(ChainId.System) ?? [], cancellationToken, rows.Count == 0 ? reason : null);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SealAsync(AppDb db, ChainId chain, AuditAction action, List<ISealedRow> rows, CancellationToken cancellationToken, string? reason = null)
    {
        await audit.AddAsync(db, new AuditRecord(chain, action, new Target("store"), Reason: reason), cancellationToken);
        var pending = PendingAudit.Of(db);
        foreach (var row in rows)
        {
            pending.Changed(SealedTable.All(db.Model)[row.GetType()], row, isRemoved: false);
        }
    }

    private static async Task<Dictionary<ChainId, List<ISealedRow>>> RowsByHistoryAsync(AppDb db, CancellationToken cancellationToken)
    {
        var histories = new Dictionary<ChainId, List<ISealedRow>>();
        foreach (var type in SealedTable.All(db.Model).Keys)
        {
            await foreach (var row in AllRows.Of(db, type).WithCancellation(cancellationToken))
            {
                var chain = row.Chain ?? ChainId.System;
                histories.TryAdd(chain, []);
                histories[chain].Add(row);
            }
        }

        return histories;
    }

    /// <summary>
    /// The rows of an earlier store are sealed as they are found, so the histories that vouch for them must be whole. An
    /// entry with seals shows that this store had them before, and that its own history was deleted since.
    /// </summary>
    private async Task RefuseDamageAsync(AppDb db, CancellationToken cancellationToken)
    {
        var whole = await new VerifyStore(store, seals, wrap) { WithoutRows = true }.RunAsync(Caller.System, new Expected(), cancellationToken);
        if (whole.Faults.Any(fault => fault.Chain != ChainId.System.Value || fault.Damage is not Damage.Missing || whole.Entries > 0)
            || await db.Set<AuditEntry>().AnyAsync(entry => entry.RowSeals != null, cancellationToken))
        {
            throw new StoreDamagedException($"The audit logs of {store.Address} are damaged, so its rows cannot be sealed. Run `samphire verify`. Leave the store as it is, and start with an earlier copy.");
        }
    }
}
