using System.Runtime.CompilerServices;
using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// The words of a closed list as other programs and people write them: lower-case, with hyphens
/// (<c>NotKnown</c> is "not-known"). The one place where a name in code becomes a word of the contract.
/// </summary>
/// <remarks>Closed lists are enums that count from nought, so that a value is the place of its word.</remarks>
public static class Vocabulary
{
    /// <summary>Every word, in the order of the list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => WordsOf<T>.Words;

    /// <summary>The word for a value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => WordsOf<T>.Words[Unsafe.As<T, int>(ref value)];

    /// <summary>The value for a word, or null where the list does not hold it. Case counts.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        var place = Array.IndexOf(WordsOf<T>.Words, word);
        return place < 0 ? null : Unsafe.As<int, T>(ref place);
    }

    private static string[] Hyphenated(Type list) => Array.ConvertAll(Enum.GetNames(list), Hyphenated);

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

    private static class WordsOf<T>
        where T : struct, Enum
    {
        public static readonly string[] Words = Hyphenated(typeof(T));
    }
}
