using Samphire.Domain.Shared;

namespace Samphire.Domain.Guidance;

/// <summary>A page of the library: practice guidance in our own words, with its date, sources and reviewers.</summary>
public sealed record GuidanceDocument
{
    public required string Id { get; init; }

    public required GuidanceKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required string Owner { get; init; }

    public required DateOnly CheckedOn { get; init; }

    // Empty until a practitioner has reviewed it; the page says so.
    public required IReadOnlyList<string> ReviewedBy { get; init; }

    // Ids of items and documents to read next.
    public required IReadOnlyList<string> Related { get; init; }

    // Markdown. Headings begin at the second level.
    public required string Body { get; init; }
}

/// <summary>What a page of the library is about.</summary>
public enum GuidanceKind
{
    [Word("definition")] Definition,
    [Word("how-to")] HowTo,
    [Word("model")] Model,
    [Word("indicator")] Indicator,
    [Word("stage")] Stage,
    [Word("ages")] Ages,
    [Word("economy")] Economy,
    [Word("recording")] Recording,

    /// <summary>A record of the services that were printed for an area, not a list of contacts.</summary>
    [Word("directory")] Directory,
}
