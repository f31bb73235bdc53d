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

/// <summary>Which concerns a list shows.</summary>
/// <param name="Show">The part of the work.</param>
public sealed record DeskListFilter(DeskFilter Show)
{
    // The id of a district in an area pack.
    public string? District { get; init; }

    // The reporter's agency.
    public Guid? AgencyId { get; init; }

    // Only what the caller has taken.
    public bool Mine { get; init; }
}

/// <summary>What a list can be filtered by: the same for everybody of an agency, whatever concerns there are.</summary>
public sealed record DeskFilterChoices(IReadOnlyList<(string Id, string Name)> Districts, IReadOnlyList<(Guid Id, string Name)> Agencies);

/// <summary>A row of a desk's list. It shows no name.</summary>
public sealed record ConcernRow
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required ConcernState State { get; init; }

    // Null at the desk that has the concern.
    public required ShareState? Share { get; init; }

    // At the caller's desk.
    public bool IsUnread => Share is null ? ConcernStates.IsUnread(State) : Share == ShareState.Unread;

    public required bool ActNow { get; init; }

    // Police or social care are not recorded as told yet.
    public required bool NotTold { get; init; }

    // Words of the reporter may mean danger, and nobody has said yet that nobody is in danger.
    public required bool Alarm { get; init; }

    // The bodies that must still be told, now or later.
    public required IReadOnlyList<AlertRecipient> Owed { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DateTimeOffset? ReadDueAt { get; init; }

    public required DateTimeOffset? EscalatedAt { get; init; }

    public required string Child { get; init; }

    // "14", "13 to 15", "age not known".
    public required string Age { get; init; }

    // In the words of the pack.
    public required string Reason { get; init; }

    public required string Urgency { get; init; }

    // Null if the reporter chose none.
    public required string? District { get; init; }

    // Of the reporter.
    public required string Agency { get; init; }

    // Null if nobody has taken it.
    public required string? Owner { get; init; }
}
