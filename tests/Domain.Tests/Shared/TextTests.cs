using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Lengths are counted in Unicode scalar values, as people count characters.</summary>
public sealed class TextTests
{
    private const string Seal = "\U0001F9AD";

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("", 0)]
    [InlineData(Seal, 1)]
    [InlineData("a" + Seal + Seal + "b", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    public void Length_counts_scalar_values(string text, int length) => Assert.Equal(length, Text.Length(text));

    [Theory]
    [InlineData("a")]
    [InlineData(Seal)]
    public void Text_of_ten_thousand_characters_is_accepted_and_one_more_is_refused(string character)
    {
        var longest = string.Concat(Enumerable.Repeat(character, 10_000));

        Assert.Equal(longest, Text.From(longest)?.Value);
        Assert.Null(Text.From(longest + character));
    }

    [Fact]
    public void White_space_at_either_end_is_trimmed_before_counting() => Assert.Equal("a b", Text.From("  a b \n", 3)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u00A0")]
    public void Text_of_white_space_alone_is_refused(string raw) => Assert.Null(Text.From(raw));

    [Theory]
    [InlineData("a")]
    [InlineData(Seal)]
    public void A_reference_has_up_to_a_hundred_characters(string character)
    {
        var longest = string.Concat(Enumerable.Repeat(character, 100));

        Assert.Equal(longest, Reference.From(longest)?.Value);
        Assert.Null(Reference.From(longest + character));
    }

    [Fact]
    public void A_reference_is_given_back_as_it_came()
    {
        var raw = "  " + new string('a', 100) + " ";

        Assert.Equal(raw, Reference.From(raw)?.Value);
        Assert.Null(Reference.From("   "));
    }
}
