using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
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

    public override bool Moves(IBelongsToFile row) => row is Concern or ConcernShare or RequiredAlert or ConcernAlert;

    public override async Task<IReadOnlyDictionary<Guid, FilePositions>> FindAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken)
    {
        var found = await db.Concerns.IgnoreVisibility().Where(concern => files.Contains(concern.FileId) && concern.State != ConcernState.Draft && concern.State != ConcernState.Discarded).Select(concern => new
        {
            concern.FileId,
            concern.TeamId,
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
        var shares = await SharesAsync(db, files, cancellationToken);
        return found.ToDictionary(facts => facts.FileId, facts =>
        {
            var atDesk = new DeskFacts(facts.State, facts.ActNow && facts.Owed, facts.ReadDueAt, facts.WithTeamSince, facts.FinishedAt)
            {
                Owed = facts.Owed,
                Alarm = facts.AlarmAt is not null,
                District = DistrictIn(facts.DraftJson),
                AgencyId = facts.AuthorAgencyId,
            };
            return new FilePositions(DeskOrder.PositionOf(atDesk)!, Exceptions(shares[facts.FileId], facts.TeamId, atDesk));
        });
    }

    // What the desks have made of a concern that is shared with them, each for itself.
    private static Dictionary<Guid, ListPosition> Exceptions(IEnumerable<SharedTeam> shares, Guid? has, DeskFacts facts)
    {
        var supervisors = shares.FirstOrDefault(shared => shared.Share is null && shared.TeamId == has)?.Supervisors;
        var places =
            from shared in shares
            let share = shared.Share
            where share is not null
            let place = DeskOrder.PositionOf(facts.ForShare(share.State, share.ReadDueAt, share.SharedAt, share.FinishedAt))!
            from principal in (Guid[])[shared.TeamId, shared.Supervisors]
            where principal != supervisors
            group place by principal;
        return places.ToDictionary(place => place.Key, place => place.MinBy(one => (one.List, one.SortKey))!);
    }

    // Also the team that has the concern, without a share: its supervisors read it through that team.
    private static async Task<ILookup<Guid, SharedTeam>> SharesAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken)
    {
        var shares = await db.ConcernShares.IgnoreVisibility().Where(share => files.Contains(share.FileId)).ToListAsync(cancellationToken);
        Guid[] shared = [.. shares.Select(share => share.FileId)];
        var having = shared.Length == 0 ? [] : await db.Concerns.IgnoreVisibility().Where(concern => shared.Contains(concern.FileId) && concern.TeamId != null)
            .Select(concern => new { concern.FileId, TeamId = concern.TeamId!.Value }).ToListAsync(cancellationToken);
        Guid[] teams = [.. shares.Select(share => share.TeamId).Concat(having.Select(has => has.TeamId)).Distinct()];
        var supervisors = teams.Length == 0 ? [] : await db.Teams.Where(team => teams.Contains(team.Id))
            .Join(db.Agencies, team => team.AgencyId, agency => agency.Id, (team, agency) => new { team.Id, agency.Supervisors }).ToDictionaryAsync(team => team.Id, team => team.Supervisors, cancellationToken);
        return shares.Select(share => (share.FileId, Team: new SharedTeam(share.TeamId, supervisors[share.TeamId], share)))
            .Concat(having.Select(has => (has.FileId, Team: new SharedTeam(has.TeamId, supervisors[has.TeamId], null))))
            .ToLookup(row => row.FileId, row => row.Team);
    }

    private sealed record SharedTeam(Guid TeamId, Guid Supervisors, ConcernShare? Share);

    private static string? DistrictIn(string words)
    {
        var district = ConcernDraftJson.ReadChild(words).District;
        return string.IsNullOrWhiteSpace(district) || district.Length > LongestId ? null : district;
    }
}
