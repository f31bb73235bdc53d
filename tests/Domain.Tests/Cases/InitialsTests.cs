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
    [InlineData("  ", "a child")]
    [InlineData(null, "a child")]
    public void Name_is_shortened_to_initials_and_a_description_to_a_child(string? name, string initials)
    {
        Assert.Equal(initials, Initials.Of(name));
    }
}
