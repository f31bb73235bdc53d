using Samphire.Domain.Shared;

namespace Samphire.App.Cases.Files;

/// <summary>Who owes a task when it is created.</summary>
public enum TaskOwner
{
    /// <summary>The team that has the file, or the supervisors of the person who creates the task where no team has it.</summary>
    Team,

    /// <summary>Whoever reported it.</summary>
    Reporter,

    /// <summary>The person to whom the file is escalated.</summary>
    Supervisor,

    /// <summary>Whoever did what the task follows from.</summary>
    Actor,
}

/// <summary>How the time is shown by which a task is done.</summary>
public enum TaskDue
{
    Day,
    Time,

    /// <summary>It cannot wait: its own words stand in place of a time.</summary>
    AtOnce,
}

/// <summary>A kind of task: its wording in a work list, who owes it, and the page on which it is done.</summary>
public sealed class TaskKind(string word) : IStoredWord
{
    public string Word => word;

    public TaskOwner Owner { get; init; } = TaskOwner.Team;

    public TaskDue Due { get; init; } = TaskDue.Day;

    /// <summary>What there is to do, the verb first: "Write to police about O.N."</summary>
    public required Func<TaskRow, string> Title { get; init; }

    /// <summary>Why, as a sentence. The function given says when: "today at 9:02am".</summary>
    public required Func<TaskRow, Func<DateTimeOffset, string>, string> Why { get; init; }

    /// <summary>The address of the page.</summary>
    public required Func<TaskRow, string> Page { get; init; }
}
