using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>When something is due.</summary>
public enum DueGroup
{
    /// <summary>Overdue, or due within the hour.</summary>
    [Word("now")] Now,

    [Word("today")] Today,
    [Word("this-week")] ThisWeek,
    [Word("later")] Later,

    /// <summary>Somebody else has to do it first.</summary>
    [Word("waiting-for-others")] WaitingForOthers,
}

/// <summary>Whose work a tray shows.</summary>
public enum TaskView
{
    [Word("mine")] Mine,

    /// <summary>All that the teams of a supervisor's agency and their people owe.</summary>
    [Word("team")] Team,
}

/// <summary>A line of the tray. The child stands in it by initials.</summary>
public sealed record TaskRow
{
    public required Guid FileId { get; init; }

    public required TaskKind Kind { get; init; }

    public required string Reference { get; init; }

    public required string Child { get; init; }

    public required AlertTo? To { get; init; }

    /// <summary>What the recipient is called within a sentence, where the task is about telling somebody.</summary>
    public required string? Recipient { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required DueGroup When { get; init; }

    /// <summary>The last record of telling the body that this is about: who knows how it came to be owed.</summary>
    public required ConcernAlert? Alert { get; init; }

    /// <summary>The person or team who owes it, where it is not the reader themselves.</summary>
    public required string? OwedBy { get; init; }

    /// <summary>The reader works on the concern; otherwise it is one that they wrote.</summary>
    public required bool AtDesk { get; init; }
}

/// <summary>A part of a tray.</summary>
public sealed record Tray(IReadOnlyList<TaskRow> Rows, int Number, bool More);
