using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

/// <summary>A pack version has three numbers, which are compared as numbers.</summary>
public sealed class PackVersionTests
{
    [Theory]
    [InlineData("1.0.0", 1, 0, 0)]
    [InlineData("0.10.999999", 0, 10, 999999)]
    public void Version_of_three_numbers_is_read_and_written_back_unchanged(string raw, int major, int minor, int patch)
    {
        Assert.Equal(new PackVersion(major, minor, patch), PackVersion.From(raw));
        Assert.Equal(raw, PackVersion.From(raw)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("v1.0.0")]
    [InlineData("1.-1.0")]
    [InlineData("1.+1.0")]
    [InlineData(" 1.0.0")]
    [InlineData("1.0.1234567")]
    [InlineData("1.0.٣")]
    public void Text_other_than_three_numbers_is_not_a_version(string raw) => Assert.Null(PackVersion.From(raw));

    [Theory]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.0.9", "1.0.10")]
    [InlineData("1.99.99", "2.0.0")]
    [InlineData("9.0.0", "10.0.0")]
    public void Versions_are_compared_number_by_number(string older, string newer)
    {
        var (one, other) = (PackVersion.From(older)!, PackVersion.From(newer)!);

        Assert.True(one < other && other > one && one <= other && other >= one);
        Assert.False(one > other || other < one || one >= other || other <= one);
        Assert.Equal(other, new[] { other, one }.Max());
    }

    [Fact]
    public void A_stamp_is_written_with_its_version() =>
        Assert.Equal("england-cse@1.0.0", new PackStamp("england-cse", new PackVersion(1, 0, 0)).ToString());
}
