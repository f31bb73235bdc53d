using System.Reflection;
using System.Runtime.CompilerServices;

namespace Samphire.Domain.Shared;

/// <summary>The word by which a member of a closed list is stored, and known to other programs. It stays when the member is renamed.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string word) : Attribute
{
    public string Word => word;
}

/// <summary>
/// The words of an enum as people and other programs write them: lower-case, with hyphens (<c>NotKnown</c> is
/// "not-known"). This is the only place where a name in code becomes a word of the contract.
/// </summary>
/// <remarks>The enums count from zero, so that a value is the index of its word.</remarks>
public static class Vocabulary
{
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => WordsOf<T>.Words;

    public static string Word<T>(T value)
        where T : struct, Enum => WordsOf<T>.Words[Unsafe.As<T, int>(ref value)];

    // Case-sensitive; null if the enum has no such word.
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        var place = Array.IndexOf(WordsOf<T>.Words, word);
        return place < 0 ? null : Unsafe.As<int, T>(ref place);
    }

    private static class WordsOf<T>
        where T : struct, Enum
    {
        public static readonly string[] Words = Declared();

        private static string[] Declared()
        {
            var words = Array.ConvertAll(
                Enum.GetNames<T>(),
                name => WordOf(name) ?? throw new InvalidOperationException($"{typeof(T).Name}.{name} declares no word."));
            return words.Distinct().Count() == words.Length ? words : throw new InvalidOperationException($"Two members of {typeof(T).Name} declare the same word.");
        }

        /// <summary>The days of the week belong to the base library, whose names do not change.</summary>
        private static string? WordOf(string name) =>
            typeof(T) == typeof(DayOfWeek) ? name.ToLowerInvariant() : typeof(T).GetField(name)!.GetCustomAttribute<WordAttribute>()?.Word;
    }
}
