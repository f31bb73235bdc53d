namespace Samphire.Domain.Guidance;

/// <summary>A word that professionals use, explained in plain English.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    public required IReadOnlyList<string> Also { get; init; }

    public required string Means { get; init; }

    // Ids of items and documents that say more.
    public required IReadOnlyList<string> See { get; init; }
}
