using Samphire.Domain.Audit;

namespace Samphire.App.Store;

/// <summary>
/// A row that says what somebody wrote, decided or told, or what they may do or see. Each change of it is sealed in an
/// entry of a history (ADR 0016), so that <c>samphire verify</c> finds a row that was changed in any other way.
/// </summary>
public interface ISealedRow
{
    /// <summary>
    /// The history that seals it, which is always the same one. Null for a row that is never changed: whichever history
    /// records its creation.
    /// </summary>
    public ChainId? Chain { get; }
}

/// <summary>The row with which a history begins: a file or an account.</summary>
public interface IBeginsHistory : ISealedRow;

/// <summary>A table or a column without a seal, and why that is safe.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotSealedAttribute(string because) : Attribute
{
    public string Because { get; } = because;
}

/// <summary>
/// A column that was added to a sealed table later. A row that was sealed before has to hold the value that the
/// migration gave it.
/// </summary>
/// <param name="version">The version of the table's list of columns that has this column first.</param>
/// <param name="before">The value in rows that were sealed with an earlier list.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SealedSinceAttribute(int version, object? before = null) : Attribute
{
    public int Version { get; } = version;

    public object? Before { get; } = before;
}

/// <summary>The column that tells whether a row is a draft, and the stored word that says so.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DraftWhileAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}

/// <summary>A column that changes with each save of a draft, and is sealed when the draft ends.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SealedWhenSentAttribute : Attribute;

/// <summary>Rows that the program removes without an entry when their seal is this old.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RemovedAfterAttribute(int days) : Attribute
{
    public TimeSpan Age { get; } = TimeSpan.FromDays(days);
}
