using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A concern from its first draft until it is closed or accepted. Each one is a file of its own.</summary>
public sealed class Concern : IVersionedFile, IBeginsHistory
{
    public required Guid FileId { get; init; }

    // Random, so that it reveals nothing in an address.
    public required string Reference { get; init; }

    // After the start, changed only by MoveTo.
    [DraftWhile("draft")]
    public required ConcernState State { get; set; }

    public required Guid AuthorId { get; init; }

    public required Guid AuthorAgencyId { get; init; }

    public required string AreaId { get; init; }

    // A ConcernDraft as JSON. It does not change after sending.
    [SealedWhenSent]
    public required string DraftJson { get; set; }

    // Counts the saves, so that two devices never overwrite each other's text.
    [SealedWhenSent]
    public required int Version { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    [SealedWhenSent]
    public required DateTimeOffset SavedAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public Guid? TeamId { get; set; }

    public DateTimeOffset? WithTeamSince { get; set; }

    // Who took it. Anybody else at the desk can take it over.
    public Guid? OwnerId { get; set; }

    public bool ActNow { get; set; }

    // Words of the reporter may mean danger or despair, and nobody at the desk has said yet that nobody is in danger. The
    // reporter's pages do not show it.
    public DateTimeOffset? AlarmAt { get; set; }

    // The deadline for reading the latest message; null once it is read.
    public DateTimeOffset? ReadDueAt { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    public Guid? ReadById { get; set; }

    // The last day on which the reporter must hear who has it and the decision.
    public DateOnly? AnswerDueOn { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    // Also sets what depends on the state.
    public void MoveTo(ConcernState state, DateTimeOffset at)
    {
        State = state;
        FinishedAt = ConcernStates.IsFinished(state) ? at : null;
        if (!ConcernStates.IsUnread(state))
        {
            ReadDueAt = null;
            EscalatedAt = null;
        }
    }
}

/// <summary>A recipient who must be told of a concern, as the rules said when it was sent.</summary>
public sealed class RequiredAlert : IBelongsToFile
{
    public required Guid FileId { get; init; }

    public required AlertRecipient To { get; init; }

    public required AlertMethod Method { get; init; }

    public required int Position { get; init; }
}

/// <summary>An attempt to alert a recipient, recorded by a user.</summary>
public sealed class ConcernAlert : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required AlertRecipient To { get; init; }

    public required AlertOutcome Outcome { get; init; }

    public string? Who { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reference { get; init; }

    public required Guid RecordedById { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>
/// The source of a concern. Encrypted from the first save; everybody else sees "Held by AGENCY, reference R". The row of a
/// professional is removed when the concern is sent.
/// </summary>
public sealed class SealedSource : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Reference { get; init; }

    // The name and contact, encrypted.
    public required byte[] Sealed { get; set; }
}
