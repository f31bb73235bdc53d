using Samphire.Domain.Cases.Parsing;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// The initials of a child for screens that others may see: "O.N.". A description ("the girl with the red bicycle")
/// becomes "a child".
/// </summary>
public static class Initials
{
    public const string None = "a child";

    // "O.N., 12".
    public static string WithAge(string? name, string? age) => AgeIn(age) is { } shown ? $"{Of(name)}, {shown}" : Of(name);

    // The box may hold anything, so only a valid age is shown: "14", "13 to 15".
    public static string? AgeIn(string? typed) => !string.IsNullOrWhiteSpace(typed) && WrittenAge.Read(typed) is not null ? typed.Trim() : null;

    public static string Of(string? name)
    {
        var first = new List<string>();
        foreach (var word in TextCleaner.Name(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letter = word.TrimStart('(', '"', '\'', '\u2018', '\u201C');
            if (letter.Length > 0 && char.IsUpper(letter[0]) && letter is not ("A" or "The" or "An"))
            {
                first.Add(letter[..1]);
            }
        }

        return first switch
        {
            [] => None,
            [var only] => $"{only}.",
            [var one, .., var last] => $"{one}.{last}.",
        };
    }
}
