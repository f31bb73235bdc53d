using System.Security.Cryptography;
using Samphire.Domain.Audit;

namespace Samphire.Domain.Tests.Audit;

/// <summary>A chain as the product would have written it, for tests that tamper with it.</summary>
internal static class Chain
{
    public const string Name = "file:0192a000-0000-7000-8000-000000000001";

    public static List<ChainLink> Of(int entries)
    {
        var links = new List<ChainLink>();
        for (var seq = 1; seq <= entries; seq++)
        {
            links.Add(Hashed(Entry(seq, seq == 1 ? ChainEncoding.NothingBefore : links[^1].Hash)));
        }

        return links;
    }

    public static ChainEntry Entry(long seq, byte[] previous) => new(
        Name, seq, DateTimeOffset.UnixEpoch.AddSeconds(seq), null, null, null, null, null, "concern-viewed", "concern", null, null, "web", null, null, previous);

    public static ChainLink Hashed(ChainEntry entry) => new(entry, ChainEncoding.Hash(entry, SHA256.HashData));

    public static ChainHead HeadOf(List<ChainLink> links) => new(links.Count, links[^1].Hash, SealHolds: true);

    /// <summary>Changes the entry at this position and leaves its hash as it was.</summary>
    public static void Change(this List<ChainLink> links, int seq, Func<ChainEntry, ChainEntry> change) =>
        links[seq - 1] = links[seq - 1] with { Entry = change(links[seq - 1].Entry) };

    /// <summary>Each fault as "place damage".</summary>
    public static string[] Faults(IReadOnlyCollection<ChainLink> links, ChainHead? head)
    {
        var faults = ChainCheck.Faults(Name, links, head, SHA256.HashData);
        Assert.All(faults, fault => Assert.Equal(Name, fault.Chain));
        Assert.Equal(faults.Count == 0, IsIntact(links, head));
        return [.. faults.Select(fault => $"{fault.Seq} {fault.Damage}")];
    }

    private static bool IsIntact(IEnumerable<ChainLink> links, ChainHead? head)
    {
        var walk = new ChainVerifier(SHA256.HashData);
        foreach (var link in links.OrderBy(link => link.Entry.Seq))
        {
            walk.Follow(link);
        }

        return walk.EndsAt(head);
    }
}
