using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// Finds the person to whom a concern is escalated. Bypasses the filter, because users must not learn who is blocked
/// from a file. Returns only a person who may read it.
/// </summary>
internal static class Escalation
{
    // The team's named supervisor, or the supervisors of its agency, unless they are blocked. Otherwise a supervisor
    // outside the team, of the same agency if possible, who gets access.
    public static Task<Guid> ToAsync(AppDb db, Concern concern, CancellationToken cancellationToken) => ToAsync(db, concern.FileId, concern.TeamId, cancellationToken);

    public static async Task<Guid> ToAsync(AppDb db, Guid fileId, Guid? teamId, CancellationToken cancellationToken)
    {
        var team = await db.Teams.SingleOrDefaultAsync(found => found.Id == teamId, cancellationToken);
        var able = await AbleAsync(db, fileId, cancellationToken);
        if (team is null)
        {
            // It names the team or a member, so supervisors have it already, and only they may.
            var holders = await HoldersAsync(db, fileId, cancellationToken);
            return able.FindLast(person => holders.Contains(person.Id))?.Id ?? holders[0];
        }

        var supervisors = await db.Agencies.Where(agency => agency.Id == team.AgencyId).Select(agency => agency.Supervisors).SingleAsync(cancellationToken);
        if (team.SupervisorId is { } named && able.Exists(person => person.Id == named))
        {
            return await OpenedAsync(db, fileId, named, cancellationToken);
        }

        if (team.SupervisorId is null && able.Exists(person => person.AgencyId == team.AgencyId))
        {
            return supervisors;
        }

        var ofTeam = await db.TeamMembers.Where(member => member.TeamId == teamId).Select(member => member.AccountId).ToListAsync(cancellationToken);
        var other = able.Where(person => !ofTeam.Contains(person.Id)).OrderByDescending(person => person.AgencyId == team.AgencyId).FirstOrDefault();
        return other is null ? supervisors : await OpenedAsync(db, fileId, other.Id, cancellationToken);
    }

    /// <summary>The supervisors who have a concern that names its own team, without those whom it names too.</summary>
    public static async Task<IReadOnlyList<Guid>> HoldersLeftAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var holders = await HoldersAsync(db, fileId, cancellationToken);
        return [.. (await AbleAsync(db, fileId, cancellationToken)).Select(person => person.Id).Where(holders.Contains)];
    }

    private static Task<List<Guid>> HoldersAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) => db.FileGrants.IgnoreVisibility()
        .Where(grant => grant.FileId == fileId && grant.Level == AccessLevel.Worker).Select(grant => grant.PrincipalId).ToListAsync(cancellationToken);

    private static Task<List<Supervisor>> AbleAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var blocked = db.FileBlocks.IgnoreVisibility().Where(block => block.FileId == fileId).Select(block => block.AccountId);
        return (
            from account in db.Accounts
            join role in db.AccountRoles on account.Id equals role.AccountId
            where role.Role == Role.Supervisor && !account.Disabled && !blocked.Contains(account.Id)
            orderby account.Id
            select new Supervisor(account.Id, account.AgencyId)).ToListAsync(cancellationToken);
    }

    private static async Task<Guid> OpenedAsync(AppDb db, Guid fileId, Guid person, CancellationToken cancellationToken)
    {
        await FileAccessChanges.AddAsync(db, fileId, Grants.EscalatedToPerson(person), cancellationToken);
        return person;
    }

    private sealed record Supervisor(Guid Id, Guid AgencyId);
}
