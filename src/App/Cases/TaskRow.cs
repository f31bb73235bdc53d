using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public enum DueGroup
{
    // Overdue, or due within the hour.
    [Word("now")] Now,

    [Word("today")] Today,
    [Word("this-week")] ThisWeek,
    [Word("later")] Later,

    [Word("waiting-for-others")] WaitingForOthers,
}

public enum TaskView
{
    [Word("mine")] Mine,

    // All tasks of the teams in a supervisor's agency, and of their members.
    [Word("team")] Team,
}

/// <summary>A row of a work list. It shows the child's initials only.</summary>
public sealed record TaskRow
{
    public required Guid FileId { get; init; }

    public required TaskKind Kind { get; init; }

    public required string Reference { get; init; }

    public required string Child { get; init; }

    public required AlertRecipient? To { get; init; }

    // "police", for a task about telling somebody.
    public required string? Recipient { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DueGroup When { get; init; }

    // The latest attempt to alert the recipient.
    public required ConcernAlert? Alert { get; init; }

    // Null if it is the reader's own task.
    public required string? AssignedTo { get; init; }

    // False for a concern that the reader wrote.
    public required bool AtDesk { get; init; }
}
