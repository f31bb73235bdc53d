using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The work lists of a person and of a supervisor's teams.</summary>
[Service]
public sealed class TaskQueries(StoreFactory store, DeskDeadlines deadlines, LocalTime localTime)
{
    // Principals per query.
    private const int AtOnce = 8;

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public async Task<ListPage<TaskRow>> FindAsync(Caller caller, TaskView view, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var actor = caller.Actor!;
        var (teams, owners) = view == TaskView.Team && actor.Holds(Role.Supervisor) ? await OfAgencyAsync(db, actor, cancellationToken) : OfActor(actor);
        var due = ListPage.Of(
            await InOrderAsync(owners, owner => Undone(db).Where(item => item.AssignedTo == owner), ListPage.RowsBefore(number), ListPage.Size + 1, cancellationToken),
            number);
        var waiting = number > 1 ? [] : await InOrderAsync(teams, team => Waiting(db, owners).Where(item => item.AwaitedBy == team), 0, ListPage.Size, cancellationToken);
        List<TaskItem> items = [.. due.Rows, .. waiting];
        var context = await LoadContextAsync(db, actor, items, cancellationToken);
        return new ListPage<TaskRow>(
            [.. items.Where(item => context.Concerns.ContainsKey(item.FileId)).Select(item => RowOf(item, context, actor, owners, db.Now)).OrderBy(row => row.When)],
            number,
            due.HasMore);
    }

    // Merges the tasks of several principals. The index returns each principal's tasks in order, so no more than skip +
    // take of each are read. No task belongs to two principals.
    private static async Task<List<TaskItem>> InOrderAsync(
        IReadOnlyList<Guid> each, Func<Guid, IQueryable<TaskItem>> itemsOf, int skip, int take, CancellationToken cancellationToken)
    {
        var found = new List<TaskItem>();
        foreach (var some in each.Chunk(AtOnce))
        {
            var items = some.Select(one => itemsOf(one).OrderBy(item => item.Rank).ThenBy(item => item.DueAt).ThenBy(item => item.Id).Take(skip + take))
                .Aggregate((one, other) => one.Concat(other));
            found.AddRange(await items.ToListAsync(cancellationToken));
        }

        return [.. found.OrderBy(item => item.Rank).ThenBy(item => item.DueAt).ThenBy(item => item.Id).Skip(skip).Take(take)];
    }

    private static IQueryable<TaskItem> Undone(AppDb db) => db.Tasks.Where(item => item.DoneAt == null);

    // Only a team waits for others.
    private static (IReadOnlyList<Guid> Teams, List<Guid> Owners) OfActor(Actor actor) => (actor.WorksOnFiles ? actor.TeamIds : [], [.. actor.Principals]);

    // Its teams, their members and its supervisors.
    private static async Task<(IReadOnlyList<Guid> Teams, List<Guid> Owners)> OfAgencyAsync(AppDb db, Actor actor, CancellationToken cancellationToken)
    {
        var teams = await db.Teams.Where(team => team.AgencyId == actor.AgencyId).Select(team => team.Id).ToListAsync(cancellationToken);
        var people = await db.TeamMembers.Where(member => teams.Contains(member.TeamId)).Select(member => member.AccountId).ToListAsync(cancellationToken);
        return (teams, [.. teams.Concat(people).Append(actor.AgencySupervisors).Append(actor.UserId).Distinct()]);
    }

    // Questions that reporters have not answered yet.
    private static IQueryable<TaskItem> Waiting(AppDb db, List<Guid> owners) => Undone(db).Where(item => !owners.Contains(item.AssignedTo));

    private static async Task<TaskContext> LoadContextAsync(AppDb db, Actor actor, List<TaskItem> items, CancellationToken cancellationToken)
    {
        Guid[] files = [.. items.Select(item => item.FileId).Distinct()];
        Guid[] told = [.. items.Where(item => item.To is not null).Select(item => item.FileId)];
        Guid[] toAgree = [.. items.Where(item => item.Kind == ConcernTasks.ReviewClosing).Select(item => item.FileId)];
        return new TaskContext(
            files.Length == 0 ? [] : await ListedConcern.FindAsync(db, files, cancellationToken),
            !actor.WorksOnFiles || files.Length == 0 ? [] : [.. await AtDesk(db, files).ToListAsync(cancellationToken)],
            told.Length == 0 ? [] : await db.ConcernAlerts.Where(alert => told.Contains(alert.FileId)).OrderBy(alert => alert.At).ToListAsync(cancellationToken),
            toAgree.Length == 0 ? []
                : await db.FileNotes.Where(note => toAgree.Contains(note.FileId) && note.Kind == ConcernNotes.CloseProposed).OrderBy(note => note.At).ToListAsync(cancellationToken),
            await NamesAsync(db, [.. items.Select(item => item.AssignedTo).Where(owner => owner != actor.UserId).Distinct()], cancellationToken));
    }

    // The files that the caller works on, which may be all but those that they wrote.
    private static IQueryable<Guid> AtDesk(AppDb db, Guid[] files) => db.FileGrants
        .Where(grant => files.Contains(grant.FileId) && grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now)).Select(grant => grant.FileId);

    private static async Task<Dictionary<Guid, string>> NamesAsync(AppDb db, Guid[] owners, CancellationToken cancellationToken) => owners.Length == 0 ? []
        : await db.Accounts.Where(account => owners.Contains(account.Id)).Select(account => new { account.Id, Name = account.DisplayName })
            .Concat(db.Teams.Where(team => owners.Contains(team.Id)).Select(team => new { team.Id, team.Name }))
            .ToDictionaryAsync(named => named.Id, named => named.Name, cancellationToken);

    private TaskRow RowOf(TaskItem item, TaskContext context, Actor actor, List<Guid> owners, DateTimeOffset now)
    {
        var concern = context.Concerns[item.FileId];
        var waits = !owners.Contains(item.AssignedTo)
            || (item.Kind == ConcernTasks.ReviewClosing && context.Proposals.LastOrDefault(note => note.FileId == item.FileId)?.ById == actor.UserId);
        return new TaskRow
        {
            FileId = item.FileId,
            Kind = item.Kind,
            Reference = concern.Reference,
            Child = Initials.Of(concern.ReadChild().Name),
            To = item.To,
            Recipient = item.To is { } to ? deadlines.Names.InSentence(to) : null,
            DueAt = item.DueAt,
            CreatedAt = item.CreatedAt,
            SentAt = concern.SentOrStartedAt,
            When = waits ? DueGroup.WaitingForOthers : WhenOf(item.DueAt, now),
            Alert = context.Alerts.LastOrDefault(alert => alert.FileId == item.FileId && alert.To == item.To),
            AssignedTo = item.AssignedTo == actor.UserId ? null : context.Names.GetValueOrDefault(item.AssignedTo),
            AtDesk = context.AtDesk.Contains(item.FileId),
        };
    }

    private DueGroup WhenOf(DateTimeOffset due, DateTimeOffset now)
    {
        if (due <= now + Soon)
        {
            return DueGroup.Now;
        }

        var days = localTime.DateAt(due).DayNumber - localTime.DateAt(now).DayNumber;
        return days == 0 ? DueGroup.Today : days < 7 ? DueGroup.ThisWeek : DueGroup.Later;
    }

    // Loaded once for all rows.
    private sealed record TaskContext(
        Dictionary<Guid, ListedConcern> Concerns, HashSet<Guid> AtDesk, List<ConcernAlert> Alerts, List<FileNote> Proposals, Dictionary<Guid, string> Names);
}
