using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases.Files;

/// <summary>Something owed on a file, by a person or team and by a time. It stands in their work list until it is done.</summary>
public sealed class TaskItem : IHangsOnFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required TaskKind Kind { get; init; }

    /// <summary>A person, a team or an agency's supervisors. What a team owes goes with the file to the next team.</summary>
    public required Guid OwedBy { get; set; }

    /// <summary>Whom it concerns, where it is about telling somebody.</summary>
    public AlertTo? To { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    public Guid? DoneById { get; set; }
}
