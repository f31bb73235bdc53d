using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

public sealed class AlphabetsTests
{
    [Theory]
    [InlineData("\u041Eskar", "Cyrillic and Latin")]
    [InlineData("Anna \u039Dowak", "Greek and Latin")]
    [InlineData("\u0410\u039D", "Cyrillic and Greek")]
    [InlineData("\u13A0nna", "Cherokee and Latin")]
    public void Word_that_mixes_two_alphabets_is_flagged(string name, string mixed) => Assert.Equal(mixed, Alphabets.MixedIn(name));

    [Theory]
    [InlineData("")]
    [InlineData("Oskar Nowak")]
    [InlineData("Zo\u00EB O'Brien-\u0141uk\u00E1cs")]
    [InlineData("\u041E\u043A\u0441\u0430\u043D\u0430 Smith")]
    [InlineData("Dawit \u12F3\u12CA\u1275")]
    [InlineData("WX14 Q, 07700 900123")]
    public void Word_in_one_alphabet_is_not_flagged(string name) => Assert.Null(Alphabets.MixedIn(name));
}
