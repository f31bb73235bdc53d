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
public sealed class PassConcern(ConcernDesk desk, DeskDeadlines terms)
{
    public const string SelectDesk = "Select the team to pass it to";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Guid teamId, Text because, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        var before = at.Concern.TeamId;
        var to = (await OtherDesksAsync(at.Db, at.Concern, cancellationToken)).FirstOrDefault(team => team.Id == teamId) ?? throw new SubmissionRefusedException([SelectDesk]);
        at.Move(ConcernTransition.Pass);
        at.Concern.TeamId = to.Id;
        at.Concern.WithTeamSince = at.Now;
        at.StartReadingDeadline(terms.ReadBy(at.Concern, to.DeskId, at.Now));
        at.Note(ConcernNotes.Passed, because, to.Id);
        await at.DoneAsync(ConcernTasks.ReadEscalated, ConcernTasks.ReviewClosing);
        await HandOverAsync(at, to.Id);
        await at.RecordAsync(ConcernActions.Passed, new { Before = before, After = to.Id, Because = because.Value });

        // Saved first, because the caller may lose access to the file in the next step.
        await at.Db.SaveChangesAsync(cancellationToken);
        var supervisors = await at.Db.Agencies.Where(agency => agency.Id == to.AgencyId).Select(agency => agency.Supervisors).SingleAsync(cancellationToken);
        await FileAccessChanges.SetAsync(at.Db, at.Concern.FileId, Grants.ForConcern(at.Concern.AuthorId, to.Id, supervisors), cancellationToken);
    }, cancellationToken);

    // Excludes a team that the concern names, or that has a member whom it names.
    internal static async Task<IReadOnlyList<Team>> OtherDesksAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        var now = await db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(cancellationToken);
        var teams = await db.Teams
            .Where(team => team.AreaId == concern.AreaId && team.DeskId != null && team.DeskId != now && team.Id != concern.TeamId)
            .OrderBy(team => team.Name).ToListAsync(cancellationToken);
        string[] texts = [.. Texts(ConcernDraftJson.Read(concern.Words))];
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

    // Moves the open tasks, except the reporter's, to the new team. The old team no longer waits for the reporter.
    private static async Task HandOverAsync(ConcernAtDesk at, Guid teamId)
    {
        var items = await at.Db.Tasks.AsTracking().Where(item => item.FileId == at.Concern.FileId && item.DoneAt == null).ToListAsync(at.Cancellation);
        foreach (var item in items.Where(item => item.DoneAt is null))
        {
            item.AwaitedBy = null;
            item.OwedBy = item.OwedBy == at.Concern.AuthorId ? item.OwedBy : teamId;
        }
    }

    private static IEnumerable<string> Texts(ConcernDraft draft) => new[]
    {
        draft.Child.Name, draft.Child.Place, draft.Child.School, draft.Child.WhereNow, draft.Child.MustNotBeTold,
    }.Concat(draft.Noticed.SelectMany(row => new[] { row.What, row.ExactWords, row.Where }))
        .Concat(draft.Others.Rows.SelectMany(row => new[] { row.Name, row.Description })).OfType<string>();
}
