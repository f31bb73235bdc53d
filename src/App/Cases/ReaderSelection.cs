using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Who may read a concern.</summary>
/// <param name="Desk">The desk of the area that the concern is sent to.</param>
/// <param name="Team">The team that has it; null if it names the team or a member.</param>
/// <param name="Grants">Who gets access.</param>
/// <param name="Blocked">The people whom it names, who never get access whatever else would allow it.</param>
/// <param name="AssignedTo">The team, or the supervisor who has it instead.</param>
public sealed record ConcernReaders(string Desk, Guid? Team, IReadOnlyList<Grant> Grants, IReadOnlyList<Guid> Blocked, Guid AssignedTo);

/// <summary>
/// Chooses who reads a concern. One that names a user or their team never reaches them: it goes to a supervisor outside
/// the team, of the same agency if possible.
/// </summary>
public static class ReaderSelection
{
    /// <param name="db">The store, inside the transaction that sends.</param>
    /// <param name="author">The author, who may name themselves.</param>
    /// <param name="areaId">The id of the area pack.</param>
    /// <param name="desks">The desks to search for a team, in order.</param>
    /// <param name="texts">All texts of the concern.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>Null if no team serves any of the desks, or nobody is left who may read it.</returns>
    public static async Task<ConcernReaders?> FindAsync(
        AppDb db, Actor author, string areaId, IReadOnlyList<string> desks, IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        var teams = await db.Teams.OrderBy(team => team.Name).ToListAsync(cancellationToken);
        if (desks.Select(desk => teams.Find(team => team.AreaId == areaId && team.DeskId == desk)).FirstOrDefault(team => team is not null) is not { } team)
        {
            return null;
        }

        var members = await db.TeamMembers.ToListAsync(cancellationToken);
        var people = await db.Accounts.Where(account => account.Id != author.UserId).Select(account => new NamedParty(account.Id, account.DisplayName)).ToListAsync(cancellationToken);
        var named = NameScan.People(texts, people).Select(person => person.Id).ToHashSet();
        var namedTeams = NameScan.Teams(texts, teams.Select(found => new NamedParty(found.Id, found.Name))).Select(found => found.Id).ToHashSet();
        var blocked = named.Union(members.Where(member => namedTeams.Contains(member.TeamId)).Select(member => member.AccountId)).Except([author.UserId]).ToList();
        var ownMembers = members.Where(member => member.TeamId == team.Id).Select(member => member.AccountId).ToHashSet();
        if (!namedTeams.Contains(team.Id) && !ownMembers.Overlaps(named))
        {
            var supervisors = await db.Agencies.Where(agency => agency.Id == team.AgencyId).Select(agency => agency.Supervisors).SingleAsync(cancellationToken);
            return new ConcernReaders(team.DeskId!, team.Id, Grants.ForConcern(author.UserId, team.Id, supervisors), blocked, team.Id);
        }

        var instead = await SupervisorsOutsideAsync(db, team, ownMembers.Concat(blocked).Append(author.UserId).ToHashSet(), cancellationToken);
        return instead.Count == 0 ? null
            : new ConcernReaders(team.DeskId!, null, Grants.ForNamingConcern(author.UserId, instead), blocked, instead[0]);
    }

    // Of the team's own agency. If it has none left, of the first agency that has some.
    private static async Task<List<Guid>> SupervisorsOutsideAsync(AppDb db, Team team, HashSet<Guid> not, CancellationToken cancellationToken)
    {
        var found = await (
            from account in db.Accounts
            join role in db.AccountRoles on account.Id equals role.AccountId
            where role.Role == Role.Supervisor && !account.Disabled
            orderby account.AgencyId, account.Id
            select new { account.Id, account.AgencyId }).ToListAsync(cancellationToken);
        var left = found.Where(supervisor => !not.Contains(supervisor.Id)).ToList();
        var agency = left.Exists(supervisor => supervisor.AgencyId == team.AgencyId) ? team.AgencyId : left.FirstOrDefault()?.AgencyId;
        return [.. left.Where(supervisor => supervisor.AgencyId == agency).Select(supervisor => supervisor.Id)];
    }
}
