using System.Globalization;

namespace Samphire.Web.Forms;

// For the headings of rows: "First", "Tenth", "21st".
public static class Ordinals
{
    private static readonly string[] Words = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    /// <param name="place">From 0.</param>
    public static string Of(int place) => place < Words.Length ? Words[place] : InFigures(place + 1);

    private static string InFigures(int number)
    {
        var ending = (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{ending}");
    }
}
