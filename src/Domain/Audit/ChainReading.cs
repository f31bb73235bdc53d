namespace Samphire.Domain.Audit;

/// <summary>A damaged chain, laid out: for each entry at which place it was written, as far as that can still be told.</summary>
internal sealed class ChainReading
{
    /// <summary>Among so many places a moved entry is looked for; past that it counts as altered.</summary>
    private const int PlacesToTry = 1024;

    private readonly Digest digest;

    /// <summary>Only a head that bears the seal says where the chain ends.</summary>
    private readonly ChainHead? end;

    private readonly List<ChainFault> faults = [];

    /// <summary>What is known to stand as written, by the place at which it was written.</summary>
    private readonly SortedDictionary<long, ChainLink> written = [];

    /// <summary>The places of what does not.</summary>
    private readonly SortedSet<long> altered = [];

    public ChainReading(IReadOnlyCollection<ChainLink> links, ChainHead? head, Digest digest)
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
                Say(link.Entry.Seq, Damage.Inserted, "it stands after the sealed end of the chain");
            }
            else if (!written.TryAdd(link.Entry.Seq, link))
            {
                Say(link.Entry.Seq, Damage.Inserted, "it stands there twice");
            }
        }

        Place(strange);
    }

    public IEnumerable<ChainFault> OfEntries() => faults;

    /// <summary>Places at which nothing is left.</summary>
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
            yield return new ChainFault("", expected, Damage.CutOff, $"{Gone(expected, end.Seq)}, up to the sealed end of the chain");
        }
    }

    /// <summary>
    /// Entries that are whole in themselves and yet do not fit: somebody rewrote one and hashed it anew. Where only one side
    /// fails to fit, what follows remembers the true hash; where both sides fail, the one between them is to blame.
    /// </summary>
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
            yield return new ChainFault("", blamed, Damage.Altered, "it was written anew: its neighbour remembers another hash");
        }
    }

    private bool IsBrokenAfter(long place)
    {
        var hash = place == 0 ? ChainForm.NothingBefore : written[place].Hash;
        return written.TryGetValue(place + 1, out var next) ? !next.Entry.Previous.AsSpan().SequenceEqual(hash)
            : place > 0 && end?.Seq == place && !end.Hash.AsSpan().SequenceEqual(hash);
    }

    /// <summary>Entries that are not what was written here: perhaps they were written elsewhere in the chain.</summary>
    private void Place(List<ChainLink> strange)
    {
        var free = Free(strange).Take(PlacesToTry).ToArray();
        // From the end, since what follows a place tells which of two entries was written there.
        foreach (var link in strange.OrderByDescending(link => link.Entry.Seq))
        {
            var here = link.Entry.Seq;
            var place = strange.Count > PlacesToTry ? 0 : Array.Find(free, place => IsAsWritten(link, place));
            if (place > 0 && written.TryAdd(place, link))
            {
                Say(here, Damage.Reordered, $"it was written as entry {place}");
            }
            else if (place > 0 && Fits(link, place) && !Fits(written[place], place))
            {
                Say(here, Damage.Reordered, $"it was written as entry {place}");
                Say(place, Damage.Inserted, "what stands here was never written by the product");
                written[place] = link;
            }
            else if (place > 0 || IsBeyond(here) || here < 1)
            {
                Say(here, Damage.Inserted, "it was never written by the product");
            }
            else
            {
                altered.Add(here);
                Say(here, Damage.Altered, "it does not say what was written");
            }
        }

        altered.ExceptWith(written.Keys);
    }

    /// <summary>The places at which a strange entry may have been written: those of the strange ones, and those left empty.</summary>
    private IEnumerable<long> Free(List<ChainLink> strange)
    {
        var places = strange.Select(link => link.Entry.Seq).ToHashSet();
        var last = Math.Max(end?.Seq ?? 0, places.Concat(written.Keys).DefaultIfEmpty().Max());
        foreach (var place in places)
        {
            yield return place;
            // One that was moved on to make room for another, or moved up to fill a gap.
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

    /// <summary>Whether the entry after this place, or the sealed end, remembers this one.</summary>
    private bool Fits(ChainLink link, long place) =>
        written.TryGetValue(place + 1, out var next) ? next.Entry.Previous.AsSpan().SequenceEqual(link.Hash)
        : end?.Seq == place && end.Hash.AsSpan().SequenceEqual(link.Hash);

    private bool IsAsWritten(ChainLink link, long place) =>
        place > 0 && link.Hash.AsSpan().SequenceEqual(ChainForm.Hash(link.Entry with { Seq = place }, digest));

    private bool IsBeyond(long place) => end is not null && place > end.Seq;

    private void Say(long place, Damage damage, string what) => faults.Add(new ChainFault("", place, damage, what));

    private static string Gone(long from, long to) => from == to ? $"entry {from} is gone" : $"entries {from} to {to} are gone";
}
