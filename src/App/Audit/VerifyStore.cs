using System.Data.Common;
using System.Security.Cryptography;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>What was checked, and the damage found.</summary>
/// <param name="Chains">The number of histories, of files, users and the store.</param>
/// <param name="Entries">The number of entries in all chains.</param>
/// <param name="Payloads">The number of payloads decrypted and compared.</param>
/// <param name="Unread">The number of payloads not checked because an agency's key is not in the key folder. This is
/// not a fault.</param>
/// <param name="Rows">The number of rows compared with the seal in their last entry.</param>
/// <param name="Drafts">The number of drafts among them, which are compared only with their beginning.</param>
/// <param name="Faults">The damage, in the order of chains and entries.</param>
public sealed record VerificationResult(long Chains, long Entries, long Payloads, long Unread, long Rows, long Drafts, IReadOnlyList<ChainFault> Faults);

/// <summary>What must exist, according to the rest of the store.</summary>
/// <param name="Chains">The chains of existing files and users. Each has at least its first entry.</param>
public sealed record Expected(IAsyncEnumerable<ChainId>? Chains = null);

/// <summary>
/// Checks the whole audit for damage. It reads in short snapshots, so that it neither blocks concurrent writers nor
/// takes their changes for damage.
/// </summary>
public sealed class VerifyStore(StoreFactory store, AuditSeals? seals, IKeyWrap wrap)
{
    private readonly List<ChainFault> faults = [];
    private readonly HashSet<string> chains = [];
    // For a store whose rows have no seals yet.
    public bool WithoutRows { get; init; }

    // An earlier state of the store to compare with.
    public Checkpoint? Against { get; init; }

    private readonly RowCheck? rows = seals is null ? null : new RowCheck(seals, store.Clock);
    private readonly List<ChainId> begun = [];
    private readonly HashSet<string> missing = [];
    private CheckpointCheck? earlier;
    private long entries;

    public async Task<VerificationResult> RunAsync(Caller caller, Expected expected, CancellationToken cancellationToken = default)
    {
        var pages = new AuditPages(store, caller);
        var payloads = new PayloadCheck(new DataKeys(wrap, store.Clock));
        earlier = Against is null ? null : new CheckpointCheck(Against);
        try
        {
            await FollowAsync(pages, payloads, cancellationToken);
            faults.AddRange(earlier?.Faults() ?? []);
            faults.AddRange(payloads.Faults());
            await ChainsWithoutEntriesAsync(pages, expected, cancellationToken);
            faults.AddRange(await pages.PayloadsWithoutEntriesAsync(cancellationToken));
            faults.AddRange(rows is null || WithoutRows ? [] : await rows.CompareAsync(pages, cancellationToken));
        }
        catch (DbException broken)
        {
            faults.Add(new ChainFault(pages.Chain ?? "", pages.Seq, Damage.Missing, $"the store cannot be read beyond this point ({broken.Message.Trim()})"));
        }

        return new VerificationResult(chains.Count, entries, payloads.Compared, payloads.Unread, rows?.Compared ?? 0, rows?.Drafts ?? 0, [.. Ordered(faults)]);
    }

    private static IEnumerable<ChainFault> Ordered(IEnumerable<ChainFault> faults) =>
        faults.Distinct().OrderBy(fault => fault.Chain, StringComparer.Ordinal).ThenBy(fault => fault.Seq);

    private async Task FollowAsync(AuditPages pages, PayloadCheck payloads, CancellationToken cancellationToken)
    {
        var walk = new ChainVerifier(SHA256.HashData);
        string? chain = null;
        await foreach (var page in pages.ReadAsync(payloads, cancellationToken))
        {
            foreach (var (entry, isLast) in page.Entries)
            {
                if (entry.Chain != chain)
                {
                    (chain, walk) = (entry.Chain, new ChainVerifier(SHA256.HashData));
                }

                entries++;
                walk.Follow(new ChainLink(entry.AsWritten(), entry.Hash));
                Note(entry);
                if (isLast)
                {
                    await EndAsync(pages, entry.Chain, walk, page.Heads.GetValueOrDefault(entry.Chain), cancellationToken);
                }
            }
        }
    }

    private void Note(AuditEntry entry)
    {
        rows?.Note(entry);
        earlier?.Follow(entry);
        if (entry.Action == AuditActions.HistoryBegun.Word && entry.TargetId is { } owner && ChainId.From($"{entry.TargetKind}:{owner}") is { } chain)
        {
            begun.Add(chain);
        }
    }

    private async Task EndAsync(AuditPages pages, string chain, ChainVerifier walk, AuditHead? head, CancellationToken cancellationToken)
    {
        chains.Add(chain);
        if (!walk.EndsAt(AsSeen(head)))
        {
            // Read again as one snapshot, because the kind of damage shows only in the whole chain.
            var (links, seen) = await pages.ChainAsync(chain, cancellationToken);
            faults.AddRange(ChainCheck.Faults(chain, links, AsSeen(seen), SHA256.HashData));
        }
    }

    private ChainHead? AsSeen(AuditHead? head) => head is null ? null : new ChainHead(head.Seq, head.Hash, seals?.Holds(head));

    private async Task ChainsWithoutEntriesAsync(AuditPages pages, Expected expected, CancellationToken cancellationToken)
    {
        foreach (var head in await pages.HeadsWithoutEntriesAsync(cancellationToken))
        {
            chains.Add(head.Chain);
            faults.AddRange(ChainCheck.Faults(head.Chain, [], AsSeen(head), SHA256.HashData));
        }

        foreach (var chain in begun)
        {
            await ExpectAsync(pages, chain, "the whole log is missing, although another log records its beginning", cancellationToken);
        }

        await ExpectAsync(pages, ChainId.System, "the whole log is missing", cancellationToken);
        if (expected.Chains is { } known)
        {
            await foreach (var chain in known.WithCancellation(cancellationToken))
            {
                await ExpectAsync(pages, chain, "the whole log is missing", cancellationToken);
            }
        }
    }

    // A chain may have begun since the entries were read.
    private async Task ExpectAsync(AuditPages pages, ChainId chain, string otherwise, CancellationToken cancellationToken)
    {
        if (!chains.Contains(chain.Value) && missing.Add(chain.Value) && !await pages.HasEntriesAsync(chain, cancellationToken))
        {
            faults.Add(new ChainFault(chain.Value, 0, Damage.Missing, otherwise));
        }
    }
}
