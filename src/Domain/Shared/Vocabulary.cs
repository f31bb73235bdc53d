using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// The words of a closed list as other programs and people write them: lower-case, with hyphens
/// (<c>NotKnown</c> is "not-known"). The one place where a name in code becomes a word of the contract.
/// </summary>
public static class Vocabulary
{
    /// <summary>Every word, in the order of the list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => List<T>.Words;

    /// <summary>The word for a value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => List<T>.Words[Array.IndexOf(List<T>.Values, value)];

    /// <summary>The value for a word, or null where the list does not hold it. Case counts.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        var index = Array.IndexOf(List<T>.Words, word);
        return index < 0 ? null : List<T>.Values[index];
    }

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsPart = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[Math.Max(0, i - 1)]));
            if (i > 0 && startsPart)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }

    private static class List<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Words = [.. Values.Select(value => Hyphenated(value.ToString()))];
    }
}
