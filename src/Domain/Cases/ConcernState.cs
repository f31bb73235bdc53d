using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Where a concern stands with the desk that has it.</summary>
public enum ConcernState
{
    [Word("draft")] Draft,
    [Word("sent")] Sent,

    /// <summary>Somebody at the desk has opened it and said so.</summary>
    [Word("read")] Read,

    /// <summary>The desk has asked the reporter something.</summary>
    [Word("asked")] Asked,

    /// <summary>The reporter has answered, and nobody at the desk has read the answer yet.</summary>
    [Word("answered")] Answered,

    /// <summary>With another desk, where nobody has read it yet.</summary>
    [Word("passed")] Passed,

    [Word("closed")] Closed,

    /// <summary>Taken up into a file.</summary>
    [Word("accepted")] Accepted,
}

/// <summary>What can be done with a concern. Sending and answering are the reporter's; the rest is the desk's.</summary>
public enum ConcernTransition
{
    Send,
    Acknowledge,
    Ask,
    Answer,
    Pass,
    Close,
    Accept,
}

/// <summary>What became of a move: where the concern stands now, or why it cannot be done.</summary>
public sealed record TransitionResult(ConcernState? To, string? Refused);

/// <summary>
/// The moves of a concern. A desk reads it before it decides anything; what was decided stays decided. Whether an act-now
/// concern may close is a question of its own (<see cref="Closure"/>).
/// </summary>
public static class ConcernStates
{
    private const string NotSent = "This concern has not been sent yet.";
    private const string AlreadySent = "This concern has already been sent.";
    private const string ReadFirst = "Read the concern and acknowledge it first.";
    private const string NothingAsked = "No question has been asked about this concern.";
    private const string Finished = "This concern is complete. If you have more to add, record another concern.";
    private const string AlreadyRead = "This concern has already been acknowledged.";

    /// <summary>Nobody at the desk that has it has read what stands there last.</summary>
    public static bool IsUnread(ConcernState state) => state is ConcernState.Sent or ConcernState.Passed or ConcernState.Answered;

    /// <summary>Nothing is left to decide.</summary>
    public static bool IsFinished(ConcernState state) => state is ConcernState.Closed or ConcernState.Accepted;

    /// <summary>How the desk says where a concern stands; <see cref="ReporterWords"/> says it to the reporter.</summary>
    public static string AtDesk(ConcernState state) => state switch
    {
        ConcernState.Sent => "Not read yet",
        ConcernState.Passed => "Passed on, not yet read",
        ConcernState.Answered => "Reply received, not read yet",
        ConcernState.Read => "Read",
        ConcernState.Asked => "Waiting for the reporter",
        ConcernState.Accepted => "Accepted",
        _ => "Closed",
    };

    public static TransitionResult Move(ConcernState from, ConcernTransition move) => (from, move) switch
    {
        (ConcernState.Draft, ConcernTransition.Send) => To(ConcernState.Sent),
        (ConcernState.Draft, _) => No(NotSent),
        (_, ConcernTransition.Send) => No(AlreadySent),
        (ConcernState.Closed or ConcernState.Accepted, _) => No(Finished),
        (ConcernState.Sent or ConcernState.Passed or ConcernState.Answered, ConcernTransition.Acknowledge) => To(ConcernState.Read),
        (_, ConcernTransition.Acknowledge) => No(AlreadyRead),
        (_, ConcernTransition.Pass) => To(ConcernState.Passed),
        (ConcernState.Asked, ConcernTransition.Answer) => To(ConcernState.Answered),
        (_, ConcernTransition.Answer) => No(NothingAsked),
        (ConcernState.Sent or ConcernState.Passed, _) => No(ReadFirst),
        (_, ConcernTransition.Ask) => To(ConcernState.Asked),
        (ConcernState.Answered, _) => No(ReadFirst),
        (_, ConcernTransition.Close) => To(ConcernState.Closed),
        _ => To(ConcernState.Accepted),
    };

    /// <summary>What can be done now, in the order of the list.</summary>
    public static IReadOnlyList<ConcernTransition> Allowed(ConcernState from) =>
        [.. Enum.GetValues<ConcernTransition>().Where(move => Move(from, move).To is not null)];

    private static TransitionResult To(ConcernState state) => new(state, null);

    private static TransitionResult No(string because) => new(null, because);
}
