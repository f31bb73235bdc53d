using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;

namespace Samphire.App.Cases;

/// <summary>The desks that a concern is shared with.</summary>
internal static class ConcernShares
{
    /// <summary>
    /// The share through which the caller reads the concern; null for everybody who reads it at the desk that has it.
    /// </summary>
    public static async Task<ConcernShare?> OfCallerAsync(AppDb db, Guid fileId, Guid? teamId, CancellationToken cancellationToken)
    {
        var shares = await db.ConcernShares.AsTracking().Where(share => share.FileId == fileId).ToListAsync(cancellationToken);
        return shares.Count == 0 ? null : OfCaller(db.Caller.Actor, teamId, shares, await AgenciesAsync(db, cancellationToken));
    }

    /// <summary>The caller's share of each of these concerns.</summary>
    public static async Task<Dictionary<Guid, ConcernShare>> OfCallerAsync(AppDb db, IReadOnlyDictionary<Guid, Guid?> teams, CancellationToken cancellationToken)
    {
        Guid[] files = [.. teams.Keys];
        var shares = await db.ConcernShares.Where(share => files.Contains(share.FileId)).ToListAsync(cancellationToken);
        var agencies = shares.Count == 0 ? [] : await AgenciesAsync(db, cancellationToken);
        return shares.GroupBy(share => share.FileId)
            .Select(ofFile => OfCaller(db.Caller.Actor, teams[ofFile.Key], [.. ofFile], agencies)).OfType<ConcernShare>().ToDictionary(share => share.FileId);
    }

    /// <summary>What opens the concern to the desks that it is shared with.</summary>
    public static async Task<IReadOnlyList<Grant>> GrantsAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var teams = await (
            from share in db.ConcernShares
            join team in db.Teams on share.TeamId equals team.Id
            join agency in db.Agencies on team.AgencyId equals agency.Id
            where share.FileId == fileId
            select new { team.Id, agency.Supervisors }).ToListAsync(cancellationToken);
        var escalatedTo = await db.ConcernShares.Where(share => share.FileId == fileId && share.EscalatedToId != null).Select(share => share.EscalatedToId!.Value).ToListAsync(cancellationToken);
        return [.. teams.SelectMany(team => Grants.ForShare(team.Id, team.Supervisors)), .. escalatedTo.Select(Grants.EscalatedToPerson)];
    }

    /// <summary>Ends the tasks of one desk to read the concern.</summary>
    public static async Task CompleteReadingAsync(ConcernChange change, ConcernShare share)
    {
        await change.CompleteTasksOfAsync(share.TeamId, ConcernTasks.ReadShared);
        if (share.EscalatedToId is { } supervisor)
        {
            await change.CompleteTasksOfAsync(supervisor, ConcernTasks.ReadSharedEscalated);
        }
    }

    /// <summary>Whose tasks stay with a desk that the concern is shared with, whoever has the concern.</summary>
    public static async Task<IReadOnlySet<Guid>> OwnersAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        var teams = await db.ConcernShares.Where(share => share.FileId == fileId).Select(share => share.TeamId).ToListAsync(cancellationToken);
        var members = teams.Count == 0 ? [] : await db.TeamMembers.Where(member => teams.Contains(member.TeamId)).Select(member => member.AccountId).ToListAsync(cancellationToken);
        return teams.Concat(members).ToHashSet();
    }

    /// <summary>
    /// The concern is no longer with this desk: its tasks end, except for what must still be done, which goes to whoever
    /// has the concern. The caller sets the grants afterwards.
    /// </summary>
    public static async Task EndAsync(ConcernChange change, ConcernShare share, Guid instead)
    {
        change.Db.Remove(share);
        await CompleteReadingAsync(change, share);
        var items = await change.Db.Tasks.AsTracking().Where(item => item.FileId == share.FileId && item.DoneAt == null && item.AssignedTo == share.TeamId).ToListAsync(change.Cancellation);
        foreach (var item in items.Where(item => item.DoneAt is null))
        {
            item.AssignedTo = instead;
        }
    }

    /// <summary>
    /// Ends the share with each desk that has somebody who may no longer read the concern: like the desk that has it, it
    /// never keeps a concern that names one of its people.
    /// </summary>
    public static async Task EndForAsync(ConcernChange change, IReadOnlyCollection<Guid> blocked, Guid instead)
    {
        var file = change.Concern.FileId;
        var teams = await change.Db.TeamMembers.Where(member => blocked.Contains(member.AccountId)).Select(member => member.TeamId).ToListAsync(change.Cancellation);
        var ended = await change.Db.ConcernShares.AsTracking().Where(share => share.FileId == file && teams.Contains(share.TeamId)).ToListAsync(change.Cancellation);
        foreach (var share in ended)
        {
            change.AddNote(ConcernNotes.ShareEnded, teamId: share.TeamId);
            await EndAsync(change, share, instead);
            await change.RecordAsync(ConcernActions.ShareEnded, new { With = share.TeamId });
        }

        if (ended.Count > 0)
        {
            await change.Db.SaveChangesAsync(change.Cancellation);
            var left = (await GrantsAsync(change.Db, file, change.Cancellation)).Select(grant => grant.Principal).ToList();
            var escalatedTo = ended.Select(share => share.EscalatedToId).OfType<Guid>().Except(left).ToList();
            await FileAccessChanges.KeepSharedAsync(change.Db, file, left, escalatedTo, change.Cancellation);
        }
    }

    private static ConcernShare? OfCaller(Actor? actor, Guid? teamId, IReadOnlyList<ConcernShare> shares, Dictionary<Guid, Guid> agencies)
    {
        if (actor is null || (teamId is { } has && actor.TeamIds.Contains(has)))
        {
            return null;
        }

        // A supervisor of both agencies' desks works at the one that has it.
        var supervises = actor.Holds(Role.Supervisor) && (teamId is null || agencies.GetValueOrDefault(teamId.Value) != actor.AgencyId);
        return shares.FirstOrDefault(share => actor.TeamIds.Contains(share.TeamId))
            ?? shares.FirstOrDefault(share => supervises && agencies.GetValueOrDefault(share.TeamId) == actor.AgencyId)
            ?? shares.FirstOrDefault(share => supervises && teamId is not null && share.EscalatedToId == actor.UserId);
    }

    private static Task<Dictionary<Guid, Guid>> AgenciesAsync(AppDb db, CancellationToken cancellationToken) =>
        db.Teams.ToDictionaryAsync(team => team.Id, team => team.AgencyId, cancellationToken);
}
