using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public enum DeskFilter
{
    // No decision yet.
    [Word("open")] Open,

    // The latest message is unread.
    [Word("unread")] Unread,

    [Word("with-reporter")] WithReporter,
    [Word("finished")] Finished,
}

/// <summary>A row of a desk's list. It shows no name.</summary>
public sealed record ConcernRow
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required ConcernState State { get; init; }

    public required bool ActNow { get; init; }

    // Police or social care are not recorded as told yet.
    public required bool NotTold { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DateTimeOffset? ReadDueAt { get; init; }

    public required DateTimeOffset? EscalatedAt { get; init; }

    public required string Child { get; init; }

    // "14", "13 to 14" or "age not known".
    public required string Age { get; init; }
}
