using Samphire.Web.Forms;

namespace Samphire.Web.Tests.Forms;

/// <summary>How the rows of a page are counted.</summary>
public sealed class OrdinalsTests
{
    [Theory]
    [InlineData(1, "First")]
    [InlineData(10, "Tenth")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(20, "20th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(24, "24th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    [InlineData(121, "121st")]
    public void Row_number_is_written_as_a_word_up_to_ten_and_as_digits_after(int number, string said) => Assert.Equal(said, Ordinals.Of(number - 1));
}
