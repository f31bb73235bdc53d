using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases.Files;

/// <summary>A task on a file, for a person or team, in their work list until it is done.</summary>
public sealed class TaskItem : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required TaskKind Kind
    {
        get;
        init
        {
            field = value;
            Rank = value.Due switch { TaskDue.First => -1, TaskDue.AtOnce => 0, _ => 1 };
        }
    }

    // Work lists are ordered by rank, then by due date.
    public int Rank { get; private init; }

    // The id of a person, a team or an agency's supervisors. A team's tasks move to the next team with the file.
    public required Guid AssignedTo { get; set; }

    // For a task about telling somebody.
    public AlertRecipient? To { get; init; }

    // The team that waits for somebody else to do it.
    public Guid? AwaitedBy { get; set; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    public Guid? DoneById { get; set; }
}
