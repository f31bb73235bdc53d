namespace Samphire.Domain.Cases;

/// <summary>How far a desk has got with a concern that another desk has shared with it.</summary>
public enum ShareState
{
    // It has not read the concern, or not what was added since.
    Unread,

    Read,

    // It has nothing more to do. It can still read the concern.
    Finished,
}

/// <summary>
/// What the states of a shared concern mean at the desk that it was shared with. That desk reads it and tells what it
/// knows; the desk that has the concern decides about it.
/// </summary>
public static class ShareStates
{
    public const string DecidedElsewhere = "Another desk has this concern and decides about it. Your desk can read it, record what you did, and finish with it.";
    public const string AlreadyFinished = "Your desk has already finished with this concern.";

    public static ShareState Of(DateTimeOffset? readDueAt, DateTimeOffset? finishedAt) =>
        readDueAt is not null ? ShareState.Unread : finishedAt is null ? ShareState.Read : ShareState.Finished;

    // For the desk that it was shared with.
    public static string AtDesk(ShareState state) => state switch
    {
        ShareState.Unread => "Shared with you, not read yet",
        ShareState.Read => "Shared with you",
        ShareState.Finished => "Shared with you, finished",
    };

    // The state of a concern with the same place in the lists of a desk.
    public static ConcernState ListedAs(ShareState state) => state switch
    {
        ShareState.Unread => ConcernState.Passed,
        ShareState.Read => ConcernState.Read,
        ShareState.Finished => ConcernState.Closed,
    };
}
