using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Who reads a concern: to whom it is opened, and to whom it is closed whatever else would open it.</summary>
/// <param name="Desk">The desk of the area that the team answers for, or would have.</param>
/// <param name="Team">The team that has it; null where it names the team or somebody in it.</param>
/// <param name="Grants">To whom it is open.</param>
/// <param name="Blocked">Whom it names, and their team where it names the team.</param>
/// <param name="OwedBy">Who answers for it: the team, or the supervisor who has it instead.</param>
public sealed record ConcernReaders(string Desk, Guid? Team, IReadOnlyList<Grant> Grants, IReadOnlyList<Guid> Blocked, Guid OwedBy);

/// <summary>
/// Chooses who reads a concern. A concern that names somebody who uses Samphire, or their team, never reaches them: it goes
/// to a supervisor outside that team, of the same agency, or else of another.
/// </summary>
public static class ReaderSelection
{
    /// <param name="db">The store, inside the transaction that sends.</param>
    /// <param name="author">Who wrote it; whoever writes a concern may name themselves.</param>
    /// <param name="areaId">The area.</param>
    /// <param name="desks">Desks in the order in which a team is looked for.</param>
    /// <param name="texts">Every word of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where nobody serves any of the desks, or nobody is left who may read it.</returns>
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

    /// <summary>Those of the team's own agency, or, where it has none left, those of the first agency that has.</summary>
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
