using Samphire.App.Shared;

namespace Samphire.App.Tests.Shared;

public sealed class ClosestMatchesTests
{
    private static readonly string Longest = new('a', 100);

    [Fact]
    public void A_word_of_a_hundred_characters_has_its_nearest() => Assert.Equal([Longest + "b"], ClosestMatches.To(Longest, [Longest + "b"]));

    // Otherwise a megabyte of text would be compared with every id, letter by letter.
    [Fact]
    public void A_longer_one_was_not_mistyped_and_is_compared_with_none()
    {
        Assert.Empty(ClosestMatches.To(Longest + "b", [Longest + "b"]));
    }

    [Fact]
    public void Where_the_nearest_are_always_named_a_longer_one_is_compared_by_its_beginning() =>
        Assert.Equal(["aaaa", "bbbb"], ClosestMatches.Of(new string('a', 1_000_000), ["bbbb", "aaaa"]));
}
