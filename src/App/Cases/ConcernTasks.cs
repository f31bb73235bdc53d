using Samphire.App.Cases.Files;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A kind of task for concerns, with the states of the concern in which it makes sense.</summary>
public sealed class ConcernTaskKind(string word) : TaskKind(word)
{
    // A change to any other state ends the task. For a task that only ends when somebody has done it: _ => true.
    public Func<ConcernState, bool> OpenIn { get; init; } = state => !ConcernStates.IsFinished(state);
}

/// <summary>The kinds of task for concerns, with their wording in a work list and the page for each.</summary>
public static class ConcernTasks
{
    public static readonly ConcernTaskKind SendInWriting = new("send-in-writing")
    {
        Owner = TaskOwner.Actor,
        Due = TaskDue.Time,
        Title = task => $"Write to {task.Recipient} about {task.Child}",
        Why = (task, on) => task.Alert is { Outcome: AlertOutcome.ToldThem or AlertOutcome.SomeoneElseTold } told
            ? $"They were told by phone {on(told.At)}."
            : "It is not yet recorded that they know.",
        Page = ActNow,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind CallAgain = new("call-again")
    {
        Owner = TaskOwner.Actor,
        Due = TaskDue.Time,
        Title = task => $"Call {task.Recipient} again about {task.Child}",
        Why = (task, on) => task.Alert is { } tried ? $"Nobody answered {on(tried.At)}." : "Nobody answered.",
        Page = ActNow,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind CheckTold = new("check-told")
    {
        Due = TaskDue.AtOnce,
        DueWords = "Not told",
        Title = task => $"Tell {task.Recipient} about {task.Child}",
        Why = (_, _) => "It is not yet recorded that they know.",
        Page = ActNow,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind ReadEscalated = new("read-escalated")
    {
        Owner = TaskOwner.Supervisor,
        Due = TaskDue.Time,
        Title = task => $"Read the concern about {task.Child}",
        Why = (task, on) => $"Sent {on(task.SentAt)}. Nobody has read it yet.",
        Page = AtDesk,
        OpenIn = ConcernStates.IsUnread,
    };

    // At a desk that the concern is shared with. Only its own reading ends it.
    public static readonly ConcernTaskKind ReadShared = new("read-shared")
    {
        Due = TaskDue.Time,
        Title = task => $"Read the concern about {task.Child}",
        Why = (task, on) => $"Another desk shared it with you, or its reporter added to it, {on(task.CreatedAt)}.",
        Page = AtDesk,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind ReadSharedEscalated = new("read-shared-escalated")
    {
        Owner = TaskOwner.Supervisor,
        Due = TaskDue.Time,
        Title = task => $"Read the concern about {task.Child}",
        Why = (task, on) => $"It is shared with a desk of yours. Nobody there had read it {on(task.CreatedAt)}.",
        Page = AtDesk,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind AnswerReporter = new("answer-reporter")
    {
        Title = task => $"Reply to the reporter about {task.Child}",
        Why = (task, on) => $"Sent {on(task.SentAt)}.",
        Page = AtDesk,
    };

    public static readonly ConcernTaskKind ReadReply = new("read-reply")
    {
        Due = TaskDue.Time,
        Title = task => $"Read the reply about {task.Child}",
        Why = (task, on) => $"The reporter replied {on(task.CreatedAt)}.",
        Page = AtDesk,
        OpenIn = state => state == ConcernState.Answered,
    };

    public static readonly ConcernTaskKind ReadAddition = new("read-addition")
    {
        Due = TaskDue.Time,
        Title = task => $"Read what was added about {task.Child}",
        Why = (task, on) => $"The reporter added to it {on(task.CreatedAt)}.",
        Page = AtDesk,
        OpenIn = state => state == ConcernState.AddedTo,
    };

    public static readonly ConcernTaskKind CheckDanger = new("check-danger")
    {
        Due = TaskDue.First,
        Title = task => $"Find out whether {task.Child} or anyone else is in danger now",
        Why = (_, _) => "Something in the concern or a reply may mean danger or despair.",
        Page = AtDesk,
        OpenIn = _ => true,
    };

    public static readonly ConcernTaskKind AnswerQuestion = new("answer-question")
    {
        Owner = TaskOwner.Reporter,
        Title = task => task.AtDesk ? $"Waiting for a reply from the reporter about {task.Child}" : $"Reply to the duty team about {task.Child}",
        Why = (task, on) => $"Asked {on(task.CreatedAt)}.",
        Page = task => task.AtDesk ? AtDesk(task) : $"/concerns/{task.Reference}/answer",
        OpenIn = state => state == ConcernState.Asked,
    };

    public static readonly ConcernTaskKind ReviewClosing = new("review-closing")
    {
        Title = task => $"Decide whether the concern about {task.Child} can be closed",
        Why = (task, on) => $"Requested {on(task.CreatedAt)}. It will be closed when a second person agrees.",
        Page = task => $"{AtDesk(task)}/closing",
    };

    public static readonly ConcernTaskKind SpeakToReporter = new("speak-to-reporter")
    {
        Owner = TaskOwner.Supervisor,
        Title = task => $"Speak to the reporter about {task.Child}",
        Why = (task, on) => $"They wrote {on(task.CreatedAt)} to say they disagree.",
        Page = AtDesk,
        OpenIn = _ => true,
    };

    // What ends when a body is known to have been told.
    internal static readonly ConcernTaskKind[] OfTelling = [CheckTold, CallAgain, SendInWriting];

    private static string AtDesk(TaskRow task) => $"/desk/{task.Reference}";

    private static string ActNow(TaskRow task) => $"/concerns/{task.Reference}/act-now";
}
