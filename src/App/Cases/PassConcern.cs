using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Passes a concern to the team of another desk. The old team loses access immediately, its tasks move to the new team,
/// and the reading deadline starts again.
/// </summary>
[Service]
public sealed class PassConcern(ConcernActionRunner runner, DeskDeadlines deadlines, DeskBodies bodies)
{
    public const string SelectDesk = "Select the team to pass it to";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Guid teamId, Text because, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        var before = change.Concern.TeamId;
        var to = (await OtherDesksAsync(change.Db, change.Concern, cancellationToken)).FirstOrDefault(team => team.Id == teamId) ?? throw new SubmissionRefusedException([SelectDesk]);
        await change.MoveAsync(ConcernTransition.Pass);
        change.Concern.TeamId = to.Id;
        change.Concern.OwnerId = null;
        change.Concern.WithTeamSince = change.Now;
        change.StartReadingDeadline(deadlines.ReadDueAt(change.Concern, to.DeskId, change.Now));
        change.AddNote(ConcernNotes.Passed, because, to.Id);
        await change.CompleteTasksAsync(ConcernTasks.ReadEscalated, ConcernTasks.ReviewClosing);
        await EndShareAsync(change, to);
        await HandOverAsync(change, to);
        await change.RecordAsync(ConcernActions.Passed, new { Before = before, After = to.Id, Because = because.Value });

        // Saved first, because the caller may lose access to the file in the next step.
        await change.Db.SaveChangesAsync(cancellationToken);
        var supervisors = await change.Db.Agencies.Where(agency => agency.Id == to.AgencyId).Select(agency => agency.Supervisors).SingleAsync(cancellationToken);
        var shared = await ConcernShares.GrantsAsync(change.Db, change.Concern.FileId, cancellationToken);
        await FileAccessChanges.SetAsync(change.Db, change.Concern.FileId, [.. Grants.ForConcern(change.Concern.AuthorId, to.Id, supervisors), .. shared], cancellationToken);
    }, cancellationToken);

    // Excludes a team that the concern names, or that has a member whom it names.
    internal static async Task<IReadOnlyList<Team>> OtherDesksAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        var now = await db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(cancellationToken);
        var teams = await db.Teams
            .Where(team => team.AreaId == concern.AreaId && team.DeskId != null && team.DeskId != now && team.Id != concern.TeamId)
            .OrderBy(team => team.Name).ToListAsync(cancellationToken);
        var texts = await ConcernTexts.OfAsync(db, concern, cancellationToken);
        Guid[] ids = [.. teams.Select(team => team.Id)];
        var people = await (
            from member in db.TeamMembers
            join account in db.Accounts on member.AccountId equals account.Id
            where ids.Contains(member.TeamId) && account.Id != concern.AuthorId
            select new { member.TeamId, account.DisplayName }).ToListAsync(cancellationToken);
        var named = NameScan.Teams(texts, teams.Select(team => new NamedParty(team.Id, team.Name)))
            .Concat(NameScan.People(texts, people.Select(person => new NamedParty(person.TeamId, person.DisplayName)))).Select(found => found.Id).ToHashSet();
        return [.. teams.Where(team => !named.Contains(team.Id))];
    }

    // The new team has it now, so it is no longer shared with them.
    private static async Task EndShareAsync(ConcernChange change, Team to)
    {
        if (await change.Db.ConcernShares.AsTracking().SingleOrDefaultAsync(share => share.FileId == change.Concern.FileId && share.TeamId == to.Id, change.Cancellation) is { } share)
        {
            await ConcernShares.EndAsync(change, share, to.Id);
        }
    }

    // Moves the open tasks to the new team, except the reporter's own and those of other desks that have it.
    private async Task HandOverAsync(ConcernChange change, Team to)
    {
        var own = bodies.OfDesk(change.Concern.AreaId, to.DeskId);
        var items = await change.Db.Tasks.AsTracking().Where(item => item.FileId == change.Concern.FileId && item.DoneAt == null).ToListAsync(change.Cancellation);
        var others = await ConcernShares.OwnersAsync(change.Db, change.Concern.FileId, change.Cancellation);
        var theirs = items.Where(item => item.DoneAt is null && item.AssignedTo != change.Concern.AuthorId && !others.Contains(item.AssignedTo) && item.Kind != ConcernTasks.ReadSharedEscalated).ToList();
        foreach (var item in theirs)
        {
            item.AssignedTo = to.Id;

            // The new desk does not tell its own body: it reads the concern.
            if (item.To is { } body && own.Contains(body))
            {
                item.DoneAt = change.Now;
            }
        }

        // The old desk owed nothing to its own body. Without having read the concern, it does not know it either.
        var alerts = await OutstandingAlerts.ForSentConcernAsync(change.Db, change.Concern, deadlines.AlertDeadlines(change.Concern.AreaId), change.Cancellation);
        foreach (var alert in alerts.Where(alert => alert.IsToBeCalled && !own.Contains(alert.To) && !theirs.Exists(item => item.To == alert.To)))
        {
            change.AddTask(ConcernTasks.CheckTold, to.Id, change.Now, alert.To);
        }
    }
}
