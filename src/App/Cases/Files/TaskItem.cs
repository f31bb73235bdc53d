using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases.Files;

/// <summary>Something owed on a file, by a person or team and by a time. It stands in their work list until it is done.</summary>
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
            Rank = value.Due == TaskDue.AtOnce ? 0 : 1;
        }
    }

    /// <summary>Work lists are in the order of rank, then of when tasks are due: what cannot wait comes first.</summary>
    public int Rank { get; private init; }

    /// <summary>A person, a team or an agency's supervisors. What a team owes goes with the file to the next team.</summary>
    public required Guid OwedBy { get; set; }

    /// <summary>Whom it concerns, where it is about telling somebody.</summary>
    public AlertTo? To { get; init; }

    /// <summary>The team that waits for the task to be done by somebody else; null where nobody does.</summary>
    public Guid? AwaitedBy { get; set; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    public Guid? DoneById { get; set; }
}
