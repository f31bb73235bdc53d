using System.Linq.Expressions;
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
public sealed class TaskQueries(StoreFactory store, DeskDeadlines deadlines, ConcernTriage triage, LocalTime localTime)
{
    // Parts per query.
    private const int AtOnce = 8;

    /// <summary>
    /// A page is made from the tasks in their order. The tasks of one concern stand together, with the most urgent one, and
    /// a concern that an earlier page shows is left out.
    /// </summary>
    public async Task<ListPage<TaskRow>> FindAsync(Caller caller, TaskView view, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var actor = caller.Actor!;
        var scope = view switch
        {
            TaskView.Team when actor.Holds(Role.Supervisor) => await OfAgencyAsync(db, actor, cancellationToken),
            TaskView.Mine => OfActor(actor) with { Taken = [.. await TakenConcerns.Of(db).ToListAsync(cancellationToken)] },
            _ => OfActor(actor),
        };
        var due = ListPage.Of(await InOrderAsync(db, scope, scope.Due, ListPage.RowsBefore(number), ListPage.Size + 1, cancellationToken), number);
        var items = await WholeConcernsAsync(db, scope, due, cancellationToken);
        if (number == 1)
        {
            items.AddRange(await OnlyWaitingAsync(db, scope, items, cancellationToken));
        }

        var context = await LoadContextAsync(db, actor, items, cancellationToken);
        var rows = InOrder(items.GroupBy(SameThing).Select(same => same.OrderByDescending(item => item.AssignedTo == actor.UserId).First())).Where(item => context.Concerns.ContainsKey(item.FileId)).Select(item => RowOf(item, context, actor, scope.Owners, db.Now));
        return new ListPage<TaskRow>(
            [.. rows.GroupBy(row => row.FileId).OrderBy(concern => concern.Min(row => row.When)).SelectMany(concern => concern.OrderBy(row => row.When))],
            number,
            due.HasMore);
    }

    // Merges the tasks of several parts. The index returns each part's tasks in order, so no more than skip + take of
    // each are read. No task belongs to two parts. The few concerns that somebody has taken are read whole instead: SQLite
    // would look for them in the order of everything that their team has to do.
    private static async Task<List<TaskItem>> InOrderAsync(AppDb db, Scope scope, IReadOnlyList<Part> parts, int skip, int take, CancellationToken cancellationToken)
    {
        if (scope.Taken is { } taken)
        {
            var own = await Undone(db).Where(item => item.AssignedTo == db.UserId).ToListAsync(cancellationToken);
            var all = own.Concat(await OfFilesAsync(db, taken, cancellationToken)).DistinctBy(item => item.Id);
            return [.. InOrder(all.Where(item => scope.Shows(item, parts))).Skip(skip).Take(take)];
        }

        var found = new List<TaskItem>();
        foreach (var some in parts.Chunk(AtOnce))
        {
            var items = some.Select(part => Undone(db).Where(part.Includes).OrderBy(item => item.Rank).ThenBy(item => item.DueAt).ThenBy(item => item.Id).Take(skip + take))
                .Aggregate((one, other) => one.Concat(other));
            found.AddRange(await items.ToListAsync(cancellationToken));
        }

        return [.. InOrder(found).Skip(skip).Take(take)];
    }

    private static IOrderedEnumerable<TaskItem> InOrder(IEnumerable<TaskItem> items) => items.OrderBy(item => item.Rank).ThenBy(item => item.DueAt).ThenBy(item => item.Id);

    // All that is due and waited for in the concerns of a page, except those that begin on an earlier page.
    private static async Task<List<TaskItem>> WholeConcernsAsync(AppDb db, Scope scope, ListPage<TaskItem> page, CancellationToken cancellationToken)
    {
        if (page.Rows.Count == 0)
        {
            return [];
        }

        Guid[] files = [.. page.Rows.Select(item => item.FileId).Distinct()];
        var all = await OfFilesAsync(db, files, cancellationToken);
        var first = page.Rows[0];
        var here = InOrder(all.Where(item => scope.Shows(item, scope.Due))).GroupBy(item => item.FileId)
            .Where(concern => page.Number == 1 || (concern.First().Rank, concern.First().DueAt, concern.First().Id).CompareTo((first.Rank, first.DueAt, first.Id)) >= 0)
            .Select(concern => concern.Key).ToHashSet();
        return all.FindAll(item => here.Contains(item.FileId) && (scope.Shows(item, scope.Due) || scope.Shows(item, scope.Waiting)));
    }

    // The concerns in which everything waits for somebody else.
    private static async Task<IEnumerable<TaskItem>> OnlyWaitingAsync(AppDb db, Scope scope, List<TaskItem> shown, CancellationToken cancellationToken)
    {
        var waiting = await InOrderAsync(db, scope, scope.Waiting, 0, ListPage.Size, cancellationToken);
        Guid[] files = [.. waiting.Select(item => item.FileId).Except(shown.Select(item => item.FileId))];
        var elsewhere = (await OfFilesAsync(db, files, cancellationToken)).Where(item => scope.Shows(item, scope.Due)).Select(item => item.FileId).ToHashSet();
        return waiting.Where(item => files.Contains(item.FileId) && !elsewhere.Contains(item.FileId));
    }

    // By the file alone, of which each has few: SQLite would otherwise read everything that a team has to do.
    private static async Task<List<TaskItem>> OfFilesAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken) =>
        files.Count == 0 ? [] : await Undone(db).Where(item => files.Contains(item.FileId)).ToListAsync(cancellationToken);

    private static IQueryable<TaskItem> Undone(AppDb db) => db.Tasks.Where(item => item.DoneAt == null);

    // Only a team waits for others.
    private static Scope OfActor(Actor actor) => ScopeOf(actor.UserId, actor.WorksOnFiles ? actor.TeamIds : [], [.. actor.Principals]);

    // Its teams, their members and its supervisors.
    private static async Task<Scope> OfAgencyAsync(AppDb db, Actor actor, CancellationToken cancellationToken)
    {
        var teams = await db.Teams.Where(team => team.AgencyId == actor.AgencyId).Select(team => team.Id).ToListAsync(cancellationToken);
        var people = await db.TeamMembers.Where(member => teams.Contains(member.TeamId)).Select(member => member.AccountId).ToListAsync(cancellationToken);
        return ScopeOf(actor.UserId, teams, [.. teams.Concat(people).Append(actor.AgencySupervisors).Append(actor.UserId).Distinct()]);
    }

    // Teams wait for what reporters have not answered yet.
    private static Scope ScopeOf(Guid me, IReadOnlyList<Guid> teams, List<Guid> owners) => new(
        me,
        owners,
        [.. owners.Select(owner => new Part(item => item.AssignedTo == owner))],
        [.. teams.Select(team => new Part(item => !owners.Contains(item.AssignedTo) && item.AwaitedBy == team))]);

    private static async Task<TaskContext> LoadContextAsync(AppDb db, Actor actor, List<TaskItem> items, CancellationToken cancellationToken)
    {
        Guid[] files = [.. items.Select(item => item.FileId).Distinct()];
        Guid[] told = [.. items.Where(item => item.To is not null).Select(item => item.FileId)];
        Guid[] toAgree = [.. items.Where(item => item.Kind == ConcernTasks.ReviewClosing).Select(item => item.FileId)];
        var concerns = files.Length == 0 ? [] : await ListedConcern.FindAsync(db, files, cancellationToken);
        var shares = await ConcernShares.OfCallerAsync(db, concerns.ToDictionary(concern => concern.Key, concern => concern.Value.TeamId), cancellationToken);
        return new TaskContext(
            concerns,
            shares,
            !actor.WorksOnFiles || files.Length == 0 ? [] : [.. await AtDesk(db, files).ToListAsync(cancellationToken)],
            told.Length == 0 ? [] : await db.ConcernAlerts.Where(alert => told.Contains(alert.FileId)).OrderBy(alert => alert.At).ToListAsync(cancellationToken),
            toAgree.Length == 0 ? []
                : await db.FileNotes.Where(note => toAgree.Contains(note.FileId) && note.Kind == ConcernNotes.CloseProposed).OrderBy(note => note.At).ToListAsync(cancellationToken),
            await NamesAsync(db, [.. items.Select(item => item.AssignedTo).Concat(concerns.Values.Select(concern => concern.OwnerId).OfType<Guid>()).Concat(shares.Values.Select(share => share.OwnerId).OfType<Guid>()).Where(owner => owner != actor.UserId).Distinct()], cancellationToken));
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
            Child = InitialsIn(concern),
            Triage = context.AtDesk.Contains(item.FileId) ? triage.Of(concern).InOneLine : null,
            To = item.To,
            Recipient = item.To is { } to ? deadlines.Names.InSentence(to) : null,
            DueAt = item.DueAt,
            CreatedAt = item.CreatedAt,
            SentAt = concern.SentOrStartedAt,
            When = waits ? DueGroup.WaitingForOthers : DueGroups.Of(item.DueAt, now, localTime),
            Alert = context.Alerts.LastOrDefault(alert => alert.FileId == item.FileId && alert.To == item.To),
            Owner = (context.Shares.TryGetValue(item.FileId, out var share) ? share.OwnerId : concern.OwnerId) is { } taker && taker != actor.UserId ? context.Names.GetValueOrDefault(taker) : null,
            AssignedTo = item.AssignedTo == actor.UserId ? null : context.Names.GetValueOrDefault(item.AssignedTo),
            AtDesk = context.AtDesk.Contains(item.FileId),
        };
    }

    // A reporter whose own team has the concern would see a call twice.
    private static (Guid, TaskKind, AlertRecipient?, Guid) SameThing(TaskItem item) => (item.FileId, item.Kind, item.To, item.Kind == ConcernTasks.CheckTold ? Guid.Empty : item.Id);

    private string InitialsIn(ListedConcern concern)
    {
        var child = concern.ReadChild();
        return PersonWords.InitialsOf(child.Name, Triage.AgeOn(localTime.DateAt(concern.SentOrStartedAt), child));
    }

    // Some of the tasks that are not done, for the database and in memory.
    private sealed class Part(Expression<Func<TaskItem, bool>> includes)
    {
        private readonly Lazy<Func<TaskItem, bool>> compiled = new(() => includes.Compile(preferInterpretation: true));

        public Expression<Func<TaskItem, bool>> Includes => includes;

        public bool Has(TaskItem item) => compiled.Value(item);
    }

    // Whose tasks a list shows: what they have to do, and what they wait for. If there are taken concerns, only what is due
    // in these, and what is assigned to the person alone.
    private sealed record Scope(Guid Me, List<Guid> Owners, IReadOnlyList<Part> Due, IReadOnlyList<Part> Waiting)
    {
        public HashSet<Guid>? Taken { get; init; }

        public bool Shows(TaskItem item, IReadOnlyList<Part> parts) =>
            parts.Any(part => part.Has(item)) && (Taken is null || Taken.Contains(item.FileId) || item.AssignedTo == Me);
    }

    // Loaded once for all rows.
    private sealed record TaskContext(
        Dictionary<Guid, ListedConcern> Concerns, Dictionary<Guid, ConcernShare> Shares, HashSet<Guid> AtDesk, List<ConcernAlert> Alerts, List<FileNote> Proposals, Dictionary<Guid, string> Names);
}
