namespace Samphire.Domain.Guidance;

/// <summary>A word that professionals use, in plain English, so that nobody has to ask what it means.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    /// <summary>Other words for the same.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    public required string Means { get; init; }

    /// <summary>Items and documents that say more, by id.</summary>
    public required IReadOnlyList<string> See { get; init; }
}
