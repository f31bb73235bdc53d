using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public enum DueGroup
{
    // Overdue, or due within the hour.
    [Word("now")] Now,

    [Word("today")] Today,
    [Word("tomorrow")] Tomorrow,

    // After tomorrow, and less than seven days ahead.
    [Word("this-week")] ThisWeek,

    [Word("later")] Later,

    [Word("waiting-for-others")] WaitingForOthers,
}

/// <summary>How soon something is due, by the calendar in London.</summary>
public static class DueGroups
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public static DueGroup Of(DateTimeOffset due, DateTimeOffset now, LocalTime localTime) => due <= now + Soon ? DueGroup.Now
        : (localTime.DateAt(due).DayNumber - localTime.DateAt(now).DayNumber) switch
        {
            0 => DueGroup.Today,
            1 => DueGroup.Tomorrow,
            < 7 => DueGroup.ThisWeek,
            _ => DueGroup.Later,
        };
}

public enum TaskView
{
    // The caller's own and their teams'.
    [Word("desk")] Desk,

    // The caller's own, and those of the concerns that they have taken.
    [Word("mine")] Mine,

    // All tasks of the teams in a supervisor's agency, and of their members.
    [Word("team")] Team,
}

/// <summary>
/// A task in a work list, where the tasks of one concern stand together. It shows the child's initials only.
/// </summary>
public sealed record TaskRow
{
    public required Guid FileId { get; init; }

    public required TaskKind Kind { get; init; }

    public required string Reference { get; init; }

    public required string Child { get; init; }

    public required AlertRecipient? To { get; init; }

    /// <summary>"Nobody knows where they are. Act now. Aged 16, Linnet Quay.", for a concern at a desk; null for the reader's own.</summary>
    public required string? Triage { get; init; }

    // "police", for a task about telling somebody.
    public required string? Recipient { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DueGroup When { get; init; }

    // The latest attempt to alert the recipient.
    public required ConcernAlert? Alert { get; init; }

    // Who has taken the concern; null if nobody has, or the reader did.
    public required string? Owner { get; init; }

    // Null if it is the reader's own task.
    public required string? AssignedTo { get; init; }

    // False for a concern that the reader wrote.
    public required bool AtDesk { get; init; }
}
