using System.Data.Common;
using System.Security.Cryptography;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>How much was checked, and what was found.</summary>
/// <param name="Chains">Histories, of files, users and the store.</param>
/// <param name="Entries">Entries in all of them.</param>
/// <param name="Payloads">Payloads that were opened and compared.</param>
/// <param name="Unread">Payloads that could not be opened because an agency's key is not in the key folder. No fault by itself.</param>
/// <param name="Rows">Rows of data that were compared with the seal of their last entry.</param>
/// <param name="Faults">Each damage, in the order of chains and entries.</param>
public sealed record VerificationResult(long Chains, long Entries, long Payloads, long Unread, long Rows, IReadOnlyList<ChainFault> Faults);

/// <summary>A row of data as it is now, to be compared with what its last entry sealed.</summary>
/// <param name="Target">As the entry names it.</param>
/// <param name="Form">In the same form in which the act sealed it (<see cref="AuditRecord.Row"/>).</param>
public sealed record DataRow(Target Target, byte[] Form);

/// <summary>What else there should be, as whoever calls knows it.</summary>
/// <param name="Chains">Chains of files and users that exist: each has at least the entry of its beginning.</param>
/// <param name="Rows">Every row that entries seal.</param>
public sealed record Expected(IAsyncEnumerable<ChainId>? Chains = null, IAsyncEnumerable<DataRow>? Rows = null);

/// <summary>
/// Reads the whole audit and says what is damaged. It reads in short steps, each of one moment, so that a product that
/// writes meanwhile neither waits nor looks damaged.
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
        var walk = new ChainWalk(SHA256.HashData);
        string? chain = null;
        await foreach (var page in pages.ReadAsync(payloads, cancellationToken))
        {
            foreach (var (entry, isLast) in page.Entries)
            {
                if (entry.Chain != chain)
                {
                    (chain, walk) = (entry.Chain, new ChainWalk(SHA256.HashData));
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

    private async Task EndAsync(AuditPages pages, string chain, ChainWalk walk, AuditHead? head, CancellationToken cancellationToken)
    {
        chains.Add(chain);
        if (!walk.EndsAt(AsSeen(head)))
        {
            // Read again, whole and at one moment: what is wrong shows only beside the rest of the chain.
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
