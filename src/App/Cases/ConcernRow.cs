using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Which concerns of a desk somebody wants to see.</summary>
public enum DeskFilter
{
    /// <summary>Nothing is decided yet.</summary>
    [Word("open")] Open,

    /// <summary>Nobody has read what stands there last.</summary>
    [Word("unread")] Unread,

    [Word("with-reporter")] WithReporter,
    [Word("finished")] Finished,
}

/// <summary>A line of the desk's list: enough to choose by, and no name.</summary>
public sealed record ConcernRow
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required ConcernState State { get; init; }

    public required bool ActNow { get; init; }

    /// <summary>Police or social care are not recorded as told yet.</summary>
    public required bool NotTold { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DateTimeOffset? ReadBy { get; init; }

    public required DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>Initials of the child, or "a child".</summary>
    public required string Child { get; init; }

    /// <summary>The age as it was typed, where it was.</summary>
    public required string? Age { get; init; }
}

/// <summary>A part of the list.</summary>
public sealed record ConcernPage(IReadOnlyList<ConcernRow> Rows, int Number, bool More);
