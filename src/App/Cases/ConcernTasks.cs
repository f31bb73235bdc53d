using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The kinds of task for concerns, with their wording in a work list and the page for each.</summary>
public static class ConcernTasks
{
    public static readonly TaskKind SendInWriting = new("send-in-writing")
    {
        Owner = TaskOwner.Actor,
        Due = TaskDue.Time,
        Title = task => $"Write to {task.Recipient} about {task.Child}",
        Why = (task, on) => task.Alert is { } told ? $"They were told by phone {on(told.At)}." : "They were told by phone.",
        Page = ActNow,
    };

    public static readonly TaskKind CallAgain = new("call-again")
    {
        Owner = TaskOwner.Actor,
        Due = TaskDue.Time,
        Title = task => $"Call {task.Recipient} again about {task.Child}",
        Why = (task, on) => task.Alert is { } tried ? $"Nobody answered {on(tried.At)}." : "Nobody answered.",
        Page = ActNow,
    };

    public static readonly TaskKind CheckTold = new("check-told")
    {
        Due = TaskDue.AtOnce,
        Title = task => $"Tell {task.Recipient} about {task.Child}",
        Why = (_, _) => "It is not yet recorded that they know.",
        Page = ActNow,
    };

    public static readonly TaskKind ReadEscalated = new("read-escalated")
    {
        Owner = TaskOwner.Supervisor,
        Due = TaskDue.Time,
        Title = task => $"Read the concern about {task.Child}",
        Why = (task, on) => $"Sent {on(task.SentAt)}. Nobody has read it yet.",
        Page = AtDesk,
    };

    public static readonly TaskKind AnswerReporter = new("answer-reporter")
    {
        Title = task => $"Reply to the reporter about {task.Child}",
        Why = (task, on) => $"Sent {on(task.SentAt)}. Tell them who has it, whether it was accepted, and why.",
        Page = AtDesk,
    };

    public static readonly TaskKind AnswerQuestion = new("answer-question")
    {
        Owner = TaskOwner.Reporter,
        Title = task => task.AtDesk ? $"Waiting for a reply from the reporter about {task.Child}" : $"Reply to the duty team about {task.Child}",
        Why = (task, on) => $"Asked {on(task.CreatedAt)}.",
        Page = task => task.AtDesk ? AtDesk(task) : $"/concerns/{task.Reference}/answer",
    };

    public static readonly TaskKind ReviewClosing = new("review-closing")
    {
        Title = task => $"Decide whether the concern about {task.Child} can be closed",
        Why = (task, on) => $"Requested {on(task.CreatedAt)}. It will be closed when a second person agrees.",
        Page = task => $"{AtDesk(task)}/closing",
    };

    public static readonly TaskKind SpeakToReporter = new("speak-to-reporter")
    {
        Owner = TaskOwner.Supervisor,
        Title = task => $"Speak to the reporter about {task.Child}",
        Why = (task, on) => $"They wrote {on(task.CreatedAt)} to say they disagree.",
        Page = AtDesk,
    };

    private static string AtDesk(TaskRow task) => $"/desk/{task.Reference}";

    private static string ActNow(TaskRow task) => $"/concerns/{task.Reference}/act-now";
}
