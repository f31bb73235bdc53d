using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Lists the concerns of a desk, and loads one of them.</summary>
[Service]
public sealed class ConcernQueries(StoreFactory store, DeskDeadlines deadlines, LocalTime localTime)
{
    // In the order of DeskOrder.
    public async Task<ListPage<ConcernRow>> ListAsync(Caller caller, DeskFilter filter, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var (list, progress) = PartOf(filter);
        var found = await FileLists.Of(db, list, progress, ListPage.RowsBefore(number), ListPage.Size + 1).ToListAsync(cancellationToken);
        var page = ListPage.Of(found, number);
        var concerns = await ListedConcern.FindAsync(db, [.. page.Rows.Select(file => file.FileId)], cancellationToken);
        return new ListPage<ConcernRow>(
            [.. page.Rows.Where(file => concerns.ContainsKey(file.FileId)).Select(file => RowOf(concerns[file.FileId], file.IsUrgent))], number, page.HasMore);
    }

    /// <summary>Null if it does not exist or the caller may not see it: the two cases must look the same.</summary>
    public async Task<ConcernDetails?> FindAsync(Caller caller, string reference, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        if (await AtDesk(db).SingleOrDefaultAsync(found => found.Reference == reference, cancellationToken) is not { } concern)
        {
            return null;
        }

        var id = concern.FileId;
        var sources = await db.SealedSources.Where(row => row.FileId == id).ToListAsync(cancellationToken);
        var alerts = await db.ConcernAlerts.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var messages = await db.FileMessages.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var notes = await db.FileNotes.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var agencies = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken);
        var teams = await db.Teams.ToDictionaryAsync(team => team.Id, team => team.Name, cancellationToken);
        Guid[] people =
        [
            concern.AuthorId, concern.ReadById ?? concern.AuthorId,
            .. messages.Select(row => row.ById), .. notes.Select(row => row.ById).OfType<Guid>(), .. alerts.Select(row => row.RecordedById),
        ];
        var names = await db.Accounts.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        var proposal = ConcernChange.Proposal(notes.LastOrDefault(note => ConcernNotes.OfClosing.Contains(note.Kind)));
        return new ConcernDetails
        {
            Concern = concern,
            Words = ConcernDraftJson.Read(concern.DraftJson),
            Author = names[concern.AuthorId],
            AuthorAgency = agencies[concern.AuthorAgencyId],
            Team = concern.TeamId is { } team ? teams[team] : null,
            ReadBy = concern.ReadById is { } reader ? names[reader] : null,
            Sources = [.. sources.Select(row => new HeldSource(agencies[row.AgencyId], row.Reference))],
            OutstandingAlerts = await OutstandingAlerts.ForSentConcernAsync(db, concern, deadlines.AlertDeadlines(concern.AreaId), cancellationToken),
            Alerts = [.. alerts.Select(row => new RecordedAlert(row, names[row.RecordedById]))],
            Messages = [.. messages.Select(row => new MessageWithAuthor(row, names[row.ById]))],
            Notes = [.. notes.Select(row => new NoteWithAuthor(row, row.ById is { } by ? names[by] : null, row.TeamId is { } to ? teams[to] : null))],
            History = await FileHistory.OfAsync(db, id, cancellationToken),
            ClosureRequest = proposal is not null && !ConcernStates.IsFinished(concern.State) ? new ClosureRequest(proposal, names[proposal.By]) : null,
            ReporterWaits = await db.Tasks.AnyAsync(item => item.FileId == id && item.Kind == ConcernTasks.SpeakToReporter && item.DoneAt == null, cancellationToken),
            OtherDesks = [.. (await PassConcern.OtherDesksAsync(db, concern, cancellationToken)).Select(to => new DeskChoice(to.Id, to.Name, agencies[to.AgencyId]))],
        };
    }

    // Excludes the caller's own concerns, unless their team has them.
    private static IQueryable<Concern> AtDesk(AppDb db)
    {
        // Subtracting the caller's own concerns is cheap: they are few, and the database evaluates the subquery once.
        var onlyAsAuthor = db.FileGrants.Where(own => own.PrincipalId == db.UserId && own.Level == AccessLevel.Author && !db.FileGrants.Any(
            grant => grant.FileId == own.FileId && grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now)));
        return db.Concerns.Where(concern => concern.State != ConcernState.Draft && !onlyAsAuthor.Select(own => own.FileId).Contains(concern.FileId));
    }

    private static (FileList List, FileProgress? Progress) PartOf(DeskFilter filter) => filter switch
    {
        DeskFilter.Unread => (FileList.Open, FileProgress.Unread),
        DeskFilter.WithReporter => (FileList.Open, FileProgress.Waiting),
        DeskFilter.Finished => (FileList.Finished, null),
        DeskFilter.Open => (FileList.Open, null),
    };

    private ConcernRow RowOf(ListedConcern concern, bool notTold)
    {
        var child = concern.ReadChild();
        return new ConcernRow
        {
            FileId = concern.FileId,
            Reference = concern.Reference,
            State = concern.State,
            ActNow = concern.ActNow,
            NotTold = notTold,
            SentAt = concern.SentOrStartedAt,
            ReadDueAt = concern.ReadBy,
            EscalatedAt = concern.EscalatedAt,
            Child = Initials.Of(child.Name),
            Age = Initials.AgeOf(child, localTime.DateAt(concern.SentOrStartedAt)),
        };
    }
}
