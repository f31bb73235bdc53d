using Samphire.Domain.Audit;

namespace Samphire.Domain.Tests.Audit;

/// <summary>Any damage to a history is reported with its place and kind.</summary>
public sealed class ChainCheckTests
{
    private readonly List<ChainLink> links = Chain.Of(9);
    private readonly ChainHead head;

    public ChainCheckTests() => head = Chain.HeadOf(links);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public void A_chain_as_it_was_written_has_no_fault(int entries)
    {
        var whole = Chain.Of(entries);

        Assert.Empty(Chain.Faults(whole, Chain.HeadOf(whole)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void An_altered_entry_is_named(int seq)
    {
        links.Change(seq, entry => entry with { Action = "signed-out" });

        Assert.Equal([$"{seq} Altered"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void An_altered_hash_is_named(int seq)
    {
        links[seq - 1] = links[seq - 1] with { Hash = new byte[32] };

        Assert.Equal([$"{seq} Altered"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void Entry_that_was_altered_and_rehashed_is_named(int seq)
    {
        links[seq - 1] = Chain.Hashed(links[seq - 1].Entry with { Reason = "another" });

        Assert.Equal([$"{seq} Altered"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Entry_rehashed_with_a_false_previous_hash_is_named(int seq)
    {
        links[seq - 1] = Chain.Hashed(links[seq - 1].Entry with { Previous = [.. Enumerable.Repeat((byte)7, 32)] });

        Assert.Equal([$"{seq} Altered"], Chain.Faults(links, head));
    }

    [Fact]
    public void Chain_rewritten_to_its_end_does_not_match_the_sealed_head()
    {
        for (var i = 4; i < links.Count; i++)
        {
            links[i] = Chain.Hashed(links[i].Entry with { Role = "auditor", Previous = links[i - 1].Hash });
        }

        Assert.Equal(["9 Altered"], Chain.Faults(links, head));
        Assert.Equal(["0 Altered"], Chain.Faults(links, Chain.HeadOf(links) with { SealHolds = false }));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(4, 3)]
    public void Removed_entries_are_named_as_missing(int from, int count)
    {
        links.RemoveRange(from - 1, count);

        Assert.Equal([$"{from} Missing"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_tail_that_was_cut_off_is_named(int count)
    {
        links.RemoveRange(9 - count, count);

        Assert.Equal([$"{10 - count} CutOff"], Chain.Faults(links, head));
    }

    [Fact]
    public void Tail_cut_off_together_with_the_head_is_named_at_the_head()
    {
        links.RemoveRange(6, 3);

        Assert.Equal(["0 Missing"], Chain.Faults(links, null));
        Assert.Equal(["0 Altered"], Chain.Faults(links, Chain.HeadOf(links) with { SealHolds = false }));
    }

    [Fact]
    public void Head_whose_seal_cannot_be_checked_still_shows_where_the_chain_ends()
    {
        Assert.Empty(Chain.Faults(links, head with { SealHolds = null }));

        links.RemoveAt(8);
        Assert.Equal(["9 CutOff"], Chain.Faults(links, head with { SealHolds = null }));
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(2, 9)]
    [InlineData(1, 5)]
    public void Two_swapped_entries_are_named_as_reordered(int one, int other)
    {
        links.Change(one, entry => entry with { Seq = other });
        links.Change(other, entry => entry with { Seq = one });

        Assert.Equal([$"{one} Reordered", $"{other} Reordered"], Chain.Faults(links, head));
    }

    [Fact]
    public void Removed_entry_hidden_by_renumbering_is_still_named_as_missing()
    {
        links.RemoveAt(6);
        links.Change(7, entry => entry with { Seq = 7 });
        links.Change(8, entry => entry with { Seq = 8 });

        Assert.Equal(["7 Missing", "7 Reordered", "8 Reordered"], Chain.Faults(links, head).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Inserted_entry_is_named()
    {
        for (var seq = 8; seq <= 9; seq++)
        {
            links.Change(seq, entry => entry with { Seq = entry.Seq + 1 });
        }

        links.Insert(7, Chain.Hashed(Chain.Entry(8, links[6].Hash) with { Action = "signed-in" }));

        Assert.Equal(["10 Reordered", "8 Inserted", "9 Reordered"], Chain.Faults(links, head).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Entry_added_after_the_end_is_named_as_inserted()
    {
        links.Add(Chain.Hashed(Chain.Entry(10, links[^1].Hash)));

        Assert.Equal(["10 Inserted"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(300)]
    [InlineData(long.MaxValue)]
    public void Entry_with_an_altered_sequence_number_is_named_as_reordered(long place)
    {
        links.Change(4, entry => entry with { Seq = place });

        Assert.Equal([$"{place} Reordered"], Chain.Faults(links, head));
    }

    [Fact]
    public void Chain_with_only_its_head_left_is_named_as_cut_off() => Assert.Equal(["1 CutOff"], Chain.Faults([], head));

    [Fact]
    public void Several_faults_in_one_chain_are_each_named()
    {
        links.Change(2, entry => entry with { Request = "x" });
        links[4] = Chain.Hashed(links[4].Entry with { Request = "x" });
        links.RemoveAt(8);
        links.RemoveAt(6);

        Assert.Equal(["2 Altered", "5 Altered", "7 Missing", "9 CutOff"], Chain.Faults(links, head));
    }

    [Theory]
    [InlineData("file:0192a000-0000-7000-8000-000000000001", true)]
    [InlineData("user:0192a000-0000-7000-8000-000000000001", true)]
    [InlineData("system", true)]
    [InlineData("file:0192A000-0000-7000-8000-00000000000A", false)]
    [InlineData("file:", false)]
    [InlineData("team:0192a000-0000-7000-8000-000000000001", false)]
    [InlineData("System", false)]
    public void Chain_name_is_accepted_in_one_form_only(string name, bool isName) => Assert.Equal(isName ? name : null, ChainId.From(name)?.Value);
}
