using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>How far a concern has got with the desk that has it.</summary>
public enum ConcernState
{
    [Word("draft")] Draft,
    [Word("sent")] Sent,

    [Word("read")] Read,

    [Word("asked")] Asked,

    // Answered by the reporter, and not read by the desk yet.
    [Word("answered")] Answered,

    // Passed to another desk, which has not read it yet.
    [Word("passed")] Passed,

    [Word("closed")] Closed,

    [Word("accepted")] Accepted,
}

/// <summary>A change of state of a concern. The reporter sends and answers; the desk does the rest.</summary>
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

/// <summary>The new state of a concern, or why the change is refused.</summary>
public sealed record TransitionResult(ConcernState? To, string? Refused);

/// <summary>
/// The state machine of a concern. A desk must read a concern before it decides, and a decision is final.
/// <see cref="Closure"/> decides whether an act-now concern may close.
/// </summary>
public static class ConcernStates
{
    private const string NotSent = "This concern has not been sent yet.";
    private const string AlreadySent = "This concern has already been sent.";
    private const string ReadFirst = "Read the concern and acknowledge it first.";
    private const string NothingAsked = "No question has been asked about this concern.";
    private const string Finished = "This concern is complete. If you have more to add, record another concern.";
    private const string AlreadyRead = "This concern has already been acknowledged.";

    // The desk that has it has not read the latest message.
    public static bool IsUnread(ConcernState state) => state is ConcernState.Sent or ConcernState.Passed or ConcernState.Answered;

    public static bool IsFinished(ConcernState state) => state is ConcernState.Closed or ConcernState.Accepted;

    // For the desk; ReporterStatusText has the words for the reporter.
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

    public static IReadOnlyList<ConcernTransition> Allowed(ConcernState from) =>
        [.. Enum.GetValues<ConcernTransition>().Where(move => Move(from, move).To is not null)];

    private static TransitionResult To(ConcernState state) => new(state, null);

    private static TransitionResult No(string because) => new(null, because);
}
