namespace Samphire.Domain.Audit;

/// <summary>
/// Analyses a damaged chain: works out at which position each entry was written, as far as that is still possible.
/// </summary>
internal sealed class ChainDiagnosis
{
    // A moved entry is looked for at no more than this many positions. Beyond that it counts as altered.
    private const int PlacesToTry = 1024;

    private readonly Digest digest;

    // A head with a broken seal does not say where the chain ends.
    private readonly ChainHead? end;

    private readonly List<ChainFault> faults = [];

    // Entries known to be as written, by the position at which they were written.
    private readonly SortedDictionary<long, ChainLink> written = [];

    // The positions of the others.
    private readonly SortedSet<long> altered = [];

    public ChainDiagnosis(IReadOnlyCollection<ChainLink> links, ChainHead? head, Digest digest)
    {
        this.digest = digest;
        end = head is { SealHolds: not false } ? head : null;
        var strange = new List<ChainLink>();
        foreach (var link in links)
        {
            if (!IsAsWritten(link, link.Entry.Seq))
            {
                strange.Add(link);
            }
            else if (IsBeyond(link.Entry.Seq))
            {
                Say(link.Entry.Seq, Damage.Inserted, "it comes after the sealed end of the log");
            }
            else if (!written.TryAdd(link.Entry.Seq, link))
            {
                Say(link.Entry.Seq, Damage.Inserted, "it appears twice");
            }
        }

        Place(strange);
    }

    public IEnumerable<ChainFault> OfEntries() => faults;

    // Positions at which nothing is left.
    public IEnumerable<ChainFault> OfGaps()
    {
        var expected = 1L;
        foreach (var place in written.Keys.Concat(altered).Order())
        {
            if (place > expected)
            {
                yield return new ChainFault("", expected, Damage.Missing, Gone(expected, place - 1));
            }

            expected = place + 1;
        }

        if (end is not null && end.Seq >= expected)
        {
            yield return new ChainFault("", expected, Damage.CutOff, $"{Gone(expected, end.Seq)}, up to the sealed end of the log");
        }
    }

    // Entries that are intact in themselves but do not fit: somebody rewrote one and computed its hash again. If only
    // one side does not fit, the following entry still has the true hash. If neither side fits, the entry between them
    // was rewritten.
    public IEnumerable<ChainFault> OfJoints()
    {
        var blamed = 0L;
        foreach (var place in written.Keys.Prepend(0).Where(IsBrokenAfter))
        {
            if (blamed == place && place > 0)
            {
                continue;
            }

            blamed = place == 0 || (written.ContainsKey(place + 1) && IsBrokenAfter(place + 1)) ? place + 1 : place;
            yield return new ChainFault("", blamed, Damage.Altered, "it was rewritten: the next entry holds a different hash");
        }
    }

    private bool IsBrokenAfter(long place)
    {
        var hash = place == 0 ? ChainEncoding.NothingBefore : written[place].Hash;
        return written.TryGetValue(place + 1, out var next) ? !next.Entry.Previous.AsSpan().SequenceEqual(hash)
            : place > 0 && end?.Seq == place && !end.Hash.AsSpan().SequenceEqual(hash);
    }

    // Entries that are not what was written here. Perhaps they were written elsewhere in the chain.
    private void Place(List<ChainLink> strange)
    {
        var free = Free(strange).Take(PlacesToTry).ToArray();
        // From the end, since the entry after a position shows which of two entries was written there.
        foreach (var link in strange.OrderByDescending(link => link.Entry.Seq))
        {
            var here = link.Entry.Seq;
            var place = strange.Count > PlacesToTry ? 0 : Array.Find(free, place => IsAsWritten(link, place));
            if (place > 0 && written.TryAdd(place, link))
            {
                Say(here, Damage.Reordered, $"it was originally entry {place}");
            }
            else if (place > 0 && Fits(link, place) && !Fits(written[place], place))
            {
                Say(here, Damage.Reordered, $"it was originally entry {place}");
                Say(place, Damage.Inserted, "the entry here was not written by Samphire");
                written[place] = link;
            }
            else if (place > 0 || IsBeyond(here) || here < 1)
            {
                Say(here, Damage.Inserted, "it was not written by Samphire");
            }
            else
            {
                altered.Add(here);
                Say(here, Damage.Altered, "its content has been changed");
            }
        }

        altered.ExceptWith(written.Keys);
    }

    // Positions at which such an entry may have been written: those of the others, and empty ones.
    private IEnumerable<long> Free(List<ChainLink> strange)
    {
        var places = strange.Select(link => link.Entry.Seq).ToHashSet();
        var last = Math.Max(end?.Seq ?? 0, places.Concat(written.Keys).DefaultIfEmpty().Max());
        foreach (var place in places)
        {
            yield return place;
            // It may have been moved one position on, to make room for another, or one back, to fill a gap.
            yield return place - 1;
            yield return place + 1;
        }

        for (long place = 1, empty = 0; place <= last && empty < PlacesToTry; place++)
        {
            if (!written.ContainsKey(place) && !places.Contains(place))
            {
                empty++;
                yield return place;
            }
        }
    }

    // Whether the next entry, or the sealed head, contains the hash of this one.
    private bool Fits(ChainLink link, long place) =>
        written.TryGetValue(place + 1, out var next) ? next.Entry.Previous.AsSpan().SequenceEqual(link.Hash)
        : end?.Seq == place && end.Hash.AsSpan().SequenceEqual(link.Hash);

    private bool IsAsWritten(ChainLink link, long place) =>
        place > 0 && link.Hash.AsSpan().SequenceEqual(ChainEncoding.Hash(link.Entry with { Seq = place }, digest));

    private bool IsBeyond(long place) => end is not null && place > end.Seq;

    private void Say(long place, Damage damage, string what) => faults.Add(new ChainFault("", place, damage, what));

    private static string Gone(long from, long to) => from == to ? $"entry {from} is missing" : $"entries {from} to {to} are missing";
}
