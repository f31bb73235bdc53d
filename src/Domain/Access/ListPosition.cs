using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>The workers' list that shows a file.</summary>
public enum FileList
{
    [Word("open")] Open,
    [Word("finished")] Finished,
}

/// <summary>How far the work on a file is.</summary>
public enum FileProgress
{
    /// <summary>Nobody who works on it has read what was added last.</summary>
    [Word("unread")] Unread,

    [Word("in-hand")] InHand,

    /// <summary>It waits for somebody who does not work on it.</summary>
    [Word("waiting")] Waiting,

    [Word("done")] Done,
}

/// <summary>
/// The position of a file in the workers' lists. It is stored with each grant, so that a page of a list is read from
/// one index (ADR 0014).
/// </summary>
/// <param name="List">The list.</param>
/// <param name="Progress">The part of the list.</param>
/// <param name="IsUrgent">Something that cannot wait is still to be done.</param>
/// <param name="SortKey">Digits of fixed width: the list is in their ordinal order, and files with equal keys are
/// ordered by id.</param>
public sealed record ListPosition(FileList List, FileProgress Progress, bool IsUrgent, string SortKey)
{
    /// <summary>The part of the area that the file belongs to, by its id; null if it is not known.</summary>
    public string? District { get; init; }

    /// <summary>The agency that the file came from.</summary>
    public Guid? AgencyId { get; init; }
}
