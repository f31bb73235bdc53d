namespace Samphire.Domain.Cases;

/// <summary>
/// Tells whether an adult's age stands close to a phrase in its sentence: "her boyfriend, who is 24", "a man in his
/// thirties". A number with a unit, of a year group or of a street is no age.
/// </summary>
internal static class AdultAge
{
    private const int Closest = 6;
    private const int Youngest = 18;
    private const int Oldest = 99;

    private static readonly HashSet<string> InWords = Set(
        "eighteen nineteen twenty thirty forty fifty sixty twenties thirties forties fifties sixties");

    private static readonly HashSet<string> Units = Set(
        "minute minutes min mins hour hours hrs day days week weeks month months mile miles metre metres pound pounds quid pence percent per times messages texts calls photos pictures people am pm th st nd rd grams january february march april may june july august september october november december");

    // Before a number that is no age.
    private static readonly HashSet<string> Numbered = Set(
        "year years number no flat room bus route house unit class form page section platform january february march april may june july august september october november december");

    public static bool IsNear(WrittenText written, int first, int last)
    {
        var start = Math.Max(written.SentenceStart(first), first - Closest);
        var end = Math.Min(written.SentenceEnd(first), last + Closest + 1);
        for (var i = start; i < end; i++)
        {
            if (IsAge(written, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAge(WrittenText written, int word) =>
        (InWords.Contains(written[word]) || (int.TryParse(written[word], out var number) && number is >= Youngest and <= Oldest))
        && !Units.Contains(written[word + 1])
        && !Numbered.Contains(written[word - 1])
        && !(written[word + 1] is "year" or "years" && written[word + 2] != "old")
        && !written.HasBetween(word - 1, "\u00A3:/")
        && !written.HasBetween(word, ":%/");

    private static HashSet<string> Set(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
