using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samphire.App.Shared;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.App.Store;

/// <summary>Enums in columns, each stored as the word of the contract and not as a number.</summary>
internal static class StoredEnums
{
    /// <summary>Every enum of Domain and of the store: a new one needs no line here.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(Role).Assembly.GetTypes().Concat(typeof(StoredEnums).Assembly.GetTypes()).Where(type => type is { IsEnum: true, IsPublic: true }),
    ];
}

internal sealed class WordConverter<T>() : ValueConverter<T, string>(value => Vocabulary.Word(value), word => Vocabulary.Find<T>(word)!.Value)
    where T : struct, Enum;

/// <summary>A value that a capability declares, stored as its word.</summary>
internal sealed class StoredWordConverter<T>() : ValueConverter<T, string>(value => value.Word, word => StoredWords.Of<T>(word))
    where T : class, IStoredWord;
