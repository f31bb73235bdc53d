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
/// <param name="Faults">The damage, in the order of chains and entries.</param>
public sealed record VerificationResult(long Chains, long Entries, long Payloads, long Unread, long Rows, IReadOnlyList<ChainFault> Faults);

/// <summary>
/// A row of data as it is now, in the same form as when it was sealed (<see cref="AuditRecord.Row"/>).
/// </summary>
public sealed record DataRow(Target Target, byte[] Form);

/// <summary>What must exist, according to the rest of the store.</summary>
/// <param name="Chains">The chains of existing files and users. Each has at least its first entry.</param>
/// <param name="Rows">All rows that entries seal.</param>
public sealed record Expected(IAsyncEnumerable<ChainId>? Chains = null, IAsyncEnumerable<DataRow>? Rows = null);

/// <summary>
/// Checks the whole audit for damage. It reads in short snapshots, so that it neither blocks concurrent writers nor
/// takes their changes for damage.
/// </summary>
public sealed class VerifyStore(StoreFactory store, AuditSeals? seals, IKeyWrap wrap)
{
    private readonly List<ChainFault> faults = [];
    private readonly HashSet<string> chains = [];
    private readonly RowSeals rows = new();
    private long entries;

    public async Task<VerificationResult> RunAsync(Caller caller, Expected expected, CancellationToken cancellationToken = default)
    {
        var pages = new AuditPages(store, caller);
        var payloads = new PayloadCheck(new DataKeys(wrap, store.Clock));
        try
        {
            await FollowAsync(pages, payloads, cancellationToken);
            faults.AddRange(payloads.Faults());
            await ChainsWithoutEntriesAsync(pages, expected, cancellationToken);
            faults.AddRange(await pages.PayloadsWithoutEntriesAsync(cancellationToken));
        }
        catch (DbException broken)
        {
            faults.Add(new ChainFault(pages.Chain ?? "", pages.Seq, Damage.Missing, $"the store cannot be read beyond this point ({broken.Message.Trim()})"));
        }

        if (seals is not null && expected.Rows is { } now)
        {
            faults.AddRange(await rows.CompareAsync(now, seals, cancellationToken));
        }

        return new VerificationResult(chains.Count, entries, payloads.Compared, payloads.Unread, rows.Compared, [.. Ordered(faults)]);
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
                rows.Note(entry);
                if (isLast)
                {
                    await EndAsync(pages, entry.Chain, walk, page.Heads.GetValueOrDefault(entry.Chain), cancellationToken);
                }
            }
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

        if (expected.Chains is { } known)
        {
            await foreach (var chain in known.WithCancellation(cancellationToken))
            {
                if (!chains.Contains(chain.Value))
                {
                    faults.Add(new ChainFault(chain.Value, 0, Damage.Missing, "the whole log is missing"));
                }
            }
        }
    }
}
