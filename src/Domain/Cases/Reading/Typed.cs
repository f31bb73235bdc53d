using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Reading;

/// <summary>Reads what was typed, field by field, and collects what must be put right.</summary>
internal sealed class Typed(List<Problem> problems, string page)
{
    public void Wrong(string field, string message) => problems.Add(new Problem(page + field, message));

    /// <summary>A name of one line; null where nothing was typed, with a problem where something must be.</summary>
    public Text? Name(string? raw, string field, string thing, string? missing = null) =>
        Read(HouseText.Name(raw ?? ""), field, thing, HouseText.LongestName, missing);

    /// <summary>As much as somebody has to say.</summary>
    public Text? Long(string? raw, string field, string thing, string? missing = null) =>
        Read(HouseText.Paragraphs(raw ?? ""), field, thing, Text.Longest, missing);

    /// <summary>The choice behind a word; null with a problem where nothing, or nothing of the list, was chosen.</summary>
    public T? Choice<T>(string? word, string field, string missing)
        where T : struct, Enum
    {
        var choice = ChoiceIfAny<T>(word);
        if (choice is null)
        {
            Wrong(field, missing);
        }

        return choice;
    }

    /// <summary>The choice behind a word where the question may stay open.</summary>
    public static T? ChoiceIfAny<T>(string? word)
        where T : struct, Enum => word is null ? null : Vocabulary.Find<T>(word);

    private Text? Read(string text, string field, string thing, int longest, string? missing)
    {
        if (text.Length == 0)
        {
            if (missing is not null)
            {
                Wrong(field, missing);
            }

            return null;
        }

        if (text.Contains(HouseText.Mark))
        {
            Wrong(field, $"{thing} has characters we cannot keep safely. We have marked them.");
            return null;
        }

        var read = Text.From(text, longest);
        if (read is null)
        {
            Wrong(field, $"{thing} must be {Limit(longest)} characters or fewer. Everything you wrote is kept.");
        }

        return read;
    }

    private static string Limit(int longest) => longest.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
