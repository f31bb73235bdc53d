using System.Reflection;
using Samphire.Domain.Shared;

namespace Samphire.App.Shared;

/// <summary>
/// Finds what the capabilities declare: the static fields of a type, or of a type derived from it, in any static class.
/// No central list is needed.
/// </summary>
public static class StoredWords
{
    public static IReadOnlyList<T> All<T>()
        where T : class, IStoredWord => Values<T>.All;

    /// <exception cref="InvalidOperationException">No capability declares the word.</exception>
    public static T Of<T>(string word)
        where T : class, IStoredWord =>
        Values<T>.ByWord.GetValueOrDefault(word) ?? throw new InvalidOperationException($"No {typeof(T).Name} is called '{word}'.");

    private static class Values<T>
        where T : class, IStoredWord
    {
        public static readonly IReadOnlyList<T> All =
        [
            .. from type in typeof(StoredWords).Assembly.GetTypes()
               where type is { IsAbstract: true, IsSealed: true }
               from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
               where field.FieldType.IsAssignableTo(typeof(T))
               select (T)field.GetValue(null)!,
        ];

        public static readonly Dictionary<string, T> ByWord = All.ToDictionary(value => value.Word);
    }
}
