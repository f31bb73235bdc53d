using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>Who gets a task when it is created.</summary>
public enum TaskOwner
{
    // The team that has the file. Without one, the supervisors of the person who creates the task.
    Team,

    Reporter,

    // The person to whom the file is escalated.
    Supervisor,

    // The person whose action created the task.
    Actor,
}

public enum TaskDue
{
    Day,
    Time,

    // Shows its own words instead of a time.
    AtOnce,

    // The same, before everything else.
    First,
}

/// <summary>A kind of task: its wording in a work list, who gets it, and the page where it is done.</summary>
public class TaskKind(string word) : IStoredWord
{
    public string Word => word;

    public TaskOwner Owner { get; init; } = TaskOwner.Team;

    public TaskDue Due { get; init; } = TaskDue.Day;

    // Instead of a time.
    public string DueWords { get; init; } = "Now";

    // Starts with a verb: "Write to police about O.N."
    public required Func<TaskRow, string> Title { get; init; }

    // A sentence. The function formats a time: "today at 9:02am".
    public required Func<TaskRow, Func<DateTimeOffset, string>, string> Why { get; init; }

    public required Func<TaskRow, string> Page { get; init; }
}
