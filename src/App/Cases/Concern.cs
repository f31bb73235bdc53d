using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What somebody noticed, from the first word typed to the desk's last. It is a file of its own.</summary>
public sealed class Concern : IVersionedFile
{
    public required Guid FileId { get; init; }

    /// <summary>What it is called on pages and in addresses: random, and telling nothing.</summary>
    public required string Reference { get; init; }

    public required ConcernState State { get; set; }

    public required Guid AuthorId { get; init; }

    public required Guid AuthorAgencyId { get; init; }

    /// <summary>The area whose desks are told.</summary>
    public required string AreaId { get; init; }

    /// <summary>What was typed, as it was typed (<see cref="ConcernDraft"/>). It changes no more once it is sent.</summary>
    public required string Words { get; set; }

    /// <summary>Counts the saves: two devices never overwrite each other unseen.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset SavedAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The team that has it.</summary>
    public Guid? TeamId { get; set; }

    /// <summary>Since when that team has it.</summary>
    public DateTimeOffset? WithTeamSince { get; set; }

    /// <summary>Something in it could not wait when it was sent.</summary>
    public bool ActNow { get; set; }

    /// <summary>By when somebody at the desk must have read what stands there last, before it goes up to a named person; null once it is read.</summary>
    public DateTimeOffset? ReadBy { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    public Guid? ReadById { get; set; }

    /// <summary>The day by whose end the reporter hears who has it and what became of it.</summary>
    public DateOnly? AnswerDueOn { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}

/// <summary>Somebody who must be told of a concern, as the rules said when it was sent.</summary>
public sealed class RequiredAlert : IBelongsToFile
{
    public required Guid FileId { get; init; }

    public required AlertTo To { get; init; }

    public required AlertWay Way { get; init; }

    /// <summary>The order in which they are told.</summary>
    public required int Place { get; init; }
}

/// <summary>Somebody told, or tried to tell. People tell people; this remembers that they did.</summary>
public sealed class ConcernAlert : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    public required AlertTo To { get; init; }

    public required AlertOutcome Outcome { get; init; }

    public string? Who { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reference { get; init; }

    public required Guid RecordedById { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

/// <summary>
/// Who told the reporter, where they must not be named or nobody has asked them yet: encrypted from the first save. Everybody
/// else reads "held by AGENCY, reference R".
/// </summary>
public sealed class SealedSource : IBelongsToFile
{
    public required Guid Id { get; init; }

    public required Guid FileId { get; init; }

    /// <summary>The agency that keeps it.</summary>
    public required Guid AgencyId { get; init; }

    public required string Reference { get; init; }

    /// <summary>Name and contact in an envelope.</summary>
    public required byte[] Sealed { get; set; }
}
