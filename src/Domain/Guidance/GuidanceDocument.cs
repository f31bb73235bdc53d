using Samphire.Domain.Shared;

namespace Samphire.Domain.Guidance;

/// <summary>A page of the library: practice guidance in our own words, dated, with its sources and whoever has reviewed it.</summary>
public sealed record GuidanceDocument
{
    public required string Id { get; init; }

    public required GuidanceKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required string Owner { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>Practitioners who have reviewed it; empty: nobody yet, and shown so.</summary>
    public required IReadOnlyList<string> ReviewedBy { get; init; }

    /// <summary>Items and documents to go on to, by id.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Markdown; headings begin at the second level.</summary>
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

    /// <summary>What was printed about an area's services: for the record, never a contact.</summary>
    [Word("directory")] Directory,
}
