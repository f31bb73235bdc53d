using Samphire.Domain.Access;
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

    // The reporter added something after the desk had read it, or after the decision.
    [Word("added-to")] AddedTo,

    // A draft that its author threw away. What was written is gone.
    [Word("discarded")] Discarded,
}

/// <summary>A change of state of a concern. The reporter sends, answers, adds and discards; the desk does the rest.</summary>
public enum ConcernTransition
{
    Send,
    Acknowledge,
    Ask,
    Answer,
    Pass,
    Close,
    Accept,
    Add,
    Discard,

    // With another desk as well. It changes nothing for the desk that has it.
    Share,
}

/// <summary>The new state of a concern, or why the change is refused.</summary>
public sealed record TransitionResult(ConcernState? To, string? Refused);

/// <summary>What the desk and the reporter read about a state, and where the desk's lists show it.</summary>
internal sealed record StateDefinition(string AtDesk, string ForReporter, FileProgress? Progress);

/// <summary>
/// The state machine of a concern. A desk must read a concern before it decides, and only the reporter opens a decision
/// again, by adding something.
/// <see cref="Closure"/> decides whether an act-now concern may close.
/// </summary>
public static class ConcernStates
{
    public const string Finished = "There is already a decision about this concern. Only its reporter can open it again, by adding something.";
    public const string ReadFirst = "Read the concern and acknowledge it first.";
    public const string AlreadyRead = "This concern has already been acknowledged.";
    private const string NotSent = "This concern has not been sent yet.";
    private const string AlreadySent = "This concern has already been sent.";
    private const string NothingAsked = "No question has been asked about this concern.";
    private const string Gone = "This draft was discarded.";
    private const string AnswerInstead = "The duty team has a question for you. Put what you want to add into your reply.";
    private const string NotSentYet = "Not sent yet";
    private const string WithTeam = "With the duty team";
    private const string ReadOn = "Read on {day}";
    private const string Complete = "Complete, thank you";
    private const string DecidedNotTold = "There is a decision, but someone must still be told";

    // The desk that has it has not read the latest message.
    public static bool IsUnread(ConcernState state) => ProgressOf(state) == FileProgress.Unread;

    public static bool IsFinished(ConcernState state) => ProgressOf(state) == FileProgress.Done;

    // Where the desk's lists show it. Null for a draft, which is not at a desk yet.
    public static FileProgress? ProgressOf(ConcernState state) => Define(state).Progress;

    // For the desk.
    public static string AtDesk(ConcernState state) => Define(state).AtDesk;

    // For the reporter. The wording depends only on what the desk did, so it does not reveal whether the child was
    // already known. Nothing is complete while police or social care must still be told.
    public static string ForReporter(ConcernState state, DateTimeOffset? readAt, LocalTime localTime, bool mustStillBeTold = false)
    {
        var text = Define(state).ForReporter;
        return IsFinished(state) && mustStillBeTold ? DecidedNotTold
            : text != ReadOn ? text
            : readAt is { } at ? text.Replace("{day}", DateText.WithDay(localTime.DateTimeAt(at)), StringComparison.Ordinal)
            : WithTeam;
    }

    // A new state follows the rules for its progress: what is unread must be read before a decision.
    public static TransitionResult Move(ConcernState from, ConcernTransition move)
    {
        if (from == ConcernState.Discarded)
        {
            return No(Gone);
        }

        if (move is not (ConcernTransition.Send or ConcernTransition.Discard) && from == ConcernState.Draft)
        {
            return No(NotSent);
        }

        if (move is not (ConcernTransition.Send or ConcernTransition.Add or ConcernTransition.Discard or ConcernTransition.Share) && IsFinished(from))
        {
            return No(Finished);
        }

        // A transition that is missing here does not compile.
        return move switch
        {
            ConcernTransition.Send => from == ConcernState.Draft ? To(ConcernState.Sent) : No(AlreadySent),
            ConcernTransition.Acknowledge => IsUnread(from) ? To(ConcernState.Read) : No(AlreadyRead),
            ConcernTransition.Answer => from == ConcernState.Asked ? To(ConcernState.Answered) : No(NothingAsked),
            ConcernTransition.Pass => To(ConcernState.Passed),

            // Also instead of acknowledging a reply.
            ConcernTransition.Ask => IsUnread(from) && from != ConcernState.Answered ? No(ReadFirst) : To(ConcernState.Asked),
            ConcernTransition.Close => IsUnread(from) ? No(ReadFirst) : To(ConcernState.Closed),
            ConcernTransition.Accept => IsUnread(from) ? No(ReadFirst) : To(ConcernState.Accepted),

            // What has not been read yet stays as it is. A decision is open again.
            ConcernTransition.Add => from == ConcernState.Asked ? No(AnswerInstead) : To(IsUnread(from) ? from : ConcernState.AddedTo),
            ConcernTransition.Discard => from == ConcernState.Draft ? To(ConcernState.Discarded) : No(AlreadySent),

            // Also after a decision, because police or social care may still have to be told then.
            ConcernTransition.Share => To(from),
        };
    }

    public static IReadOnlyList<ConcernTransition> Allowed(ConcernState from) =>
        [.. Enum.GetValues<ConcernTransition>().Where(move => Move(from, move).To is not null)];

    // A state that is missing here does not compile.
    private static StateDefinition Define(ConcernState state) => state switch
    {
        ConcernState.Draft => new(NotSentYet, NotSentYet, null),
        ConcernState.Sent => new("Not read yet", WithTeam, FileProgress.Unread),
        ConcernState.Read => new("Read", ReadOn, FileProgress.InHand),
        ConcernState.Asked => new("Waiting for the reporter", "They have a question for you", FileProgress.Waiting),
        ConcernState.Answered => new("Reply received, not read yet", ReadOn, FileProgress.Unread),
        ConcernState.Passed => new("Passed on, not yet read", WithTeam, FileProgress.Unread),
        ConcernState.Closed => new("Closed", Complete, FileProgress.Done),
        ConcernState.Accepted => new("Accepted", Complete, FileProgress.Done),
        ConcernState.AddedTo => new("Added to, not read yet", WithTeam, FileProgress.Unread),
        ConcernState.Discarded => new("Discarded", "Discarded", null),
    };

    private static TransitionResult To(ConcernState state) => new(state, null);

    private static TransitionResult No(string because) => new(null, because);
}
