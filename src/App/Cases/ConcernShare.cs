using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// A concern is with this team as well as with the team that has it. Each reads it for itself; the team that has it
/// decides.
/// </summary>
public sealed class ConcernShare : IBelongsToFile
{
    public required Guid FileId { get; init; }

    public required Guid TeamId { get; init; }

    public required DateTimeOffset SharedAt { get; set; }

    public required Guid SharedById { get; set; }

    // The deadline for reading the latest message; null once it is read.
    public DateTimeOffset? ReadDueAt { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    // To whom it was last escalated: a person, or the supervisors of an agency.
    public Guid? EscalatedToId { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    public Guid? ReadById { get; set; }

    // Who took it at this desk.
    public Guid? OwnerId { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public ShareState State => ShareStates.Of(ReadDueAt, FinishedAt);

    public void MustBeReadBy(DateTimeOffset dueAt)
    {
        ReadDueAt = dueAt;
        EscalatedAt = null;
        FinishedAt = null;
    }
}
