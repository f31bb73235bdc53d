using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>The columns of a concern that lists show.</summary>
internal sealed record ListedConcern
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required ConcernState State { get; init; }

    public required bool ActNow { get; init; }

    public required string Words { get; init; }

    public required DateTimeOffset? AlarmAt { get; init; }

    public required string AreaId { get; init; }

    public required Guid AuthorAgencyId { get; init; }

    public required Guid? TeamId { get; init; }

    public required Guid? OwnerId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset? SentAt { get; init; }

    public required DateTimeOffset? ReadBy { get; init; }

    public required DateTimeOffset? ReadAt { get; init; }

    public required DateTimeOffset? EscalatedAt { get; init; }

    public DateTimeOffset SentOrStartedAt => SentAt ?? StartedAt;

    public ChildDraft ReadChild() => ConcernDraftJson.ReadChild(Words);

    public static IQueryable<ListedConcern> From(IQueryable<Concern> concerns) => concerns.Select(concern => new ListedConcern
    {
        FileId = concern.FileId,
        Reference = concern.Reference,
        State = concern.State,
        ActNow = concern.ActNow,
        Words = concern.DraftJson,
        AlarmAt = concern.AlarmAt,
        AreaId = concern.AreaId,
        AuthorAgencyId = concern.AuthorAgencyId,
        TeamId = concern.TeamId,
        OwnerId = concern.OwnerId,
        StartedAt = concern.StartedAt,
        SentAt = concern.SentAt,
        ReadBy = concern.ReadDueAt,
        ReadAt = concern.ReadAt,
        EscalatedAt = concern.EscalatedAt,
    });

    public static Task<Dictionary<Guid, ListedConcern>> FindAsync(AppDb db, IReadOnlyCollection<Guid> fileIds, CancellationToken cancellationToken) =>
        From(db.Concerns.Where(concern => fileIds.Contains(concern.FileId))).ToDictionaryAsync(concern => concern.FileId, cancellationToken);
}
