using Samphire.Domain.Cases;

namespace Samphire.Domain.Tests.Cases;

/// <summary>How a child is named on screens that others may see.</summary>
public sealed class InitialsTests
{
    [Theory]
    [InlineData("Oskar Nowak", "O.N.")]
    [InlineData("Maya Lindqvist-Bello", "M.L.")]
    [InlineData("Tyrell James Adeyemi-Cole", "T.A.")]
    [InlineData("Dawit", "D.")]
    [InlineData("Élodie d'Arcy (\"Ellie\")", "É.E.")]
    [InlineData("the girl with the red bicycle", "a child")]
    [InlineData("A boy in a blue coat", "a child")]
    [InlineData("amira", "A.")]
    [InlineData("oskar nowak", "O.N.")]
    [InlineData("\u0623\u0645\u064A\u0631\u0629 \u062D\u0633\u0646", "\u0623.\u062D.")]
    [InlineData("\u738B\u5C0F\u96E8", "\u738B.")]
    [InlineData("\u0A15\u0A3F\u0A30\u0A28 \u0A15\u0A4C\u0A30", "\u0A15\u0A3F.\u0A15\u0A4C.")]
    [InlineData("Not known", "a child")]
    [InlineData("not known", "a child")]
    [InlineData("Unknown", "a child")]
    [InlineData("N/A", "a child")]
    [InlineData("girl", "a child")]
    [InlineData("Girl", "a child")]
    [InlineData("White", "a child")]
    [InlineData("a boy", "a child")]
    [InlineData("The child", "a child")]
    [InlineData("Don\u2019t know", "a child")]
    [InlineData("?", "a child")]
    [InlineData("White boy, maybe Tom", "T.")]
    [InlineData("Sarah White", "S.W.")]
    [InlineData("  ", "a child")]
    [InlineData(null, "a child")]
    public void Name_is_shortened_to_initials_and_a_description_to_a_child(string? name, string initials)
    {
        Assert.Equal(initials, Initials.Of(name));
    }

    [Theory]
    [InlineData("14", "O.N., 14")]
    [InlineData("Year 9", "O.N., 13 to 14")]
    [InlineData("primary school", "O.N., age not known")]
    [InlineData(null, "O.N., age not known")]
    public void Age_is_shown_with_initials_as_it_was_read(string? age, string shown) =>
        Assert.Equal(shown, PersonWords.InitialsWithAge(new ChildDraft { Name = "Oskar Nowak", Age = age }, new DateOnly(2026, 11, 30)));

    [Fact]
    public void Age_in_a_list_comes_from_the_date_of_birth_as_well() =>
        Assert.Equal("14", Triage.AgeOf(Triage.AgeOn(new DateOnly(2026, 11, 30), new ChildDraft { Born = new() { Month = "June", Year = "2012" } })));
}
