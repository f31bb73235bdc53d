using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// The positions of concerns in desk lists. Bypasses the filter, because a caller who passes a concern on may no longer
/// see it. Returns only positions.
/// </summary>
internal sealed class ConcernListPositions : ListPositionSource
{
    // As in the column. The ids of the packs are shorter, and a form may hold anything.
    private const int LongestId = 60;

    private static readonly AlertRecipient[] Bodies = [.. AlertRecipients.Bodies];

    public override bool Moves(IBelongsToFile row) => row is Concern or RequiredAlert or ConcernAlert;

    public override async Task<IReadOnlyDictionary<Guid, ListPosition>> FindAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken)
    {
        var found = await db.Concerns.IgnoreVisibility().Where(concern => files.Contains(concern.FileId) && concern.State != ConcernState.Draft && concern.State != ConcernState.Discarded).Select(concern => new
        {
            concern.FileId,
            concern.State,
            concern.ReadDueAt,
            concern.WithTeamSince,
            concern.FinishedAt,
            concern.AuthorAgencyId,
            concern.DraftJson,
            concern.ActNow,
            concern.AlarmAt,
            Owed = db.Set<RequiredAlert>().Any(owed =>
                owed.FileId == concern.FileId && Bodies.Contains(owed.To) && !db.Set<ConcernAlert>()
                    .Where(alert => alert.FileId == concern.FileId && alert.To == owed.To)
                    .Select(alert => new AlertAttempt { Method = owed.Method, Outcome = alert.Outcome }).Any(AlertAttempt.IsTold)),
        }).ToListAsync(cancellationToken);
        return found.ToDictionary(
            facts => facts.FileId,
            facts => DeskOrder.PositionOf(new DeskFacts(facts.State, facts.ActNow && facts.Owed, facts.ReadDueAt, facts.WithTeamSince, facts.FinishedAt)
            {
                Owed = facts.Owed,
                Alarm = facts.AlarmAt is not null,
                District = DistrictIn(facts.DraftJson),
                AgencyId = facts.AuthorAgencyId,
            })!);
    }

    private static string? DistrictIn(string words)
    {
        var district = ConcernDraftJson.ReadChild(words).District;
        return string.IsNullOrWhiteSpace(district) || district.Length > LongestId ? null : district;
    }
}
