using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>The list in which a file stands for those who work on it.</summary>
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
/// Where a file stands among the others of those who work on it. It is stored with each grant, so that a page of a list is
/// read from one index (ADR 0014).
/// </summary>
/// <param name="List">The list.</param>
/// <param name="Progress">The part of the list.</param>
/// <param name="IsUrgent">Something that cannot wait is still to be done.</param>
/// <param name="SortKey">Digits of one width: the list is in the ordinal order of these, and files with equal keys by their id.</param>
public sealed record ListPosition(FileList List, FileProgress Progress, bool IsUrgent, string SortKey);
