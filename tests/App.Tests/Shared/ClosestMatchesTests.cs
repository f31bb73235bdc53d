using Samphire.App.Shared;

namespace Samphire.App.Tests.Shared;

public sealed class ClosestMatchesTests
{
    private static readonly string Longest = new('a', 100);

    [Fact]
    public void Word_of_a_hundred_characters_has_a_closest_match() => Assert.Equal([Longest + "b"], ClosestMatches.To(Longest, [Longest + "b"]));

    // Otherwise a megabyte of text would be compared with every id, letter by letter.
    [Fact]
    public void Word_of_more_than_a_hundred_characters_has_no_closest_match()
    {
        Assert.Empty(ClosestMatches.To(Longest + "b", [Longest + "b"]));
    }

    [Fact]
    public void Overlong_word_is_compared_by_its_beginning_where_matches_are_always_named() =>
        Assert.Equal(["aaaa", "bbbb"], ClosestMatches.Of(new string('a', 1_000_000), ["bbbb", "aaaa"]));
}
