using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What a desk reads: its list, and one concern whole.</summary>
public sealed class ConcernQueries(StoreFactory store, DeskTerms terms)
{
    public const int PageSize = 25;

    private static readonly AlertTo[] Bodies = [.. Enum.GetValues<AlertTo>().Where(to => new AlertOwed(to, AlertWay.VoiceNow).IsBody)];
    private static readonly ConcernState[] Finished = [ConcernState.Closed, ConcernState.Accepted];
    private static readonly ConcernState[] WithReporter = [ConcernState.Asked];
    private static readonly ConcernState[] Unread = [.. Enum.GetValues<ConcernState>().Where(ConcernStates.IsUnread)];
    private static readonly ConcernState[] Open = [.. Enum.GetValues<ConcernState>().Where(state => state != ConcernState.Draft && !ConcernStates.IsFinished(state))];

    /// <summary>
    /// By urgency: act now not told yet; then what nobody has read, by when it goes up; then the rest, what has been with the
    /// team longest first. Finished ones newest first.
    /// </summary>
    public async Task<ConcernPage> ListAsync(Caller caller, DeskFilter filter, int number, CancellationToken stop = default)
    {
        await using var db = store.Open(caller);
        var ids = await Ordered(db, filter).Skip((number - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        var shown = ids.Take(PageSize).ToList();
        var concerns = await AtDesk(db).Where(concern => shown.Contains(concern.FileId)).ToDictionaryAsync(concern => concern.FileId, stop);
        var notTold = await NotTold(db).Where(concern => shown.Contains(concern.FileId)).Select(concern => concern.FileId).ToListAsync(stop);
        return new ConcernPage([.. shown.Where(concerns.ContainsKey).Select(id => RowOf(concerns[id], notTold.Contains(id)))], number, ids.Count > PageSize);
    }

    /// <summary>One concern, or null: not there and not theirs are one answer.</summary>
    public async Task<ConcernInFull?> FindAsync(Caller caller, string reference, CancellationToken stop = default)
    {
        await using var db = store.Open(caller);
        if (await AtDesk(db).SingleOrDefaultAsync(found => found.Reference == reference, stop) is not { } concern)
        {
            return null;
        }

        var id = concern.FileId;
        var sources = await db.SealedSources.Where(row => row.FileId == id).ToListAsync(stop);
        var alerts = await db.ConcernAlerts.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(stop);
        var messages = await db.ConcernMessages.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(stop);
        var notes = await db.ConcernNotes.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(stop);
        var agencies = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.Name, stop);
        var teams = await db.Teams.ToDictionaryAsync(team => team.Id, team => team.Name, stop);
        Guid[] people =
        [
            concern.AuthorId, concern.ReadById ?? concern.AuthorId,
            .. messages.Select(row => row.ById), .. notes.Select(row => row.ById).OfType<Guid>(), .. alerts.Select(row => row.RecordedById),
        ];
        var names = await db.Accounts.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, stop);
        var proposal = ConcernAtDesk.Proposal(notes.LastOrDefault(note => note.Kind != NoteKind.WentUp));
        return new ConcernInFull
        {
            Concern = concern,
            Words = ConcernWords.Read(concern.Words),
            Author = names[concern.AuthorId],
            AuthorAgency = agencies[concern.AuthorAgencyId],
            Team = concern.TeamId is { } team ? teams[team] : null,
            ReadBy = concern.ReadById is { } reader ? names[reader] : null,
            Sources = [.. sources.Select(row => new HeldSource(agencies[row.AgencyId], row.Reference))],
            Debts = await Debts.OfSentAsync(db, concern, terms.AlertTerms(concern.AreaId), stop),
            Alerts = [.. alerts.Select(row => new RecordedAlert(row, names[row.RecordedById]))],
            Messages = [.. messages.Select(row => new Spoken(row, names[row.ById]))],
            Notes = [.. notes.Select(row => new Noted(row, row.ById is { } by ? names[by] : null, row.TeamId is { } to ? teams[to] : null))],
            History = await ConcernHistory.OfAsync(db, id, stop),
            AskedToClose = proposal is not null && !ConcernStates.IsFinished(concern.State) ? new AskedToClose(proposal, names[proposal.By]) : null,
            ReporterWaits = await db.WorkItems.AnyAsync(item => item.FileId == id && item.Kind == WorkKind.SpeakToReporter && item.DoneAt == null, stop),
            OtherDesks = [.. (await PassConcern.OtherDesksAsync(db, concern, stop)).Select(to => new DeskChoice(to.Id, to.Name, agencies[to.AgencyId]))],
        };
    }

    /// <summary>What is open to the caller to work on; what they wrote themselves is not, unless their team has it.</summary>
    private static IQueryable<Concern> AtDesk(AppDb db) => db.Concerns.Where(concern =>
        concern.State != ConcernState.Draft
        && db.FileGrants.Where(grant => grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now))
            .Select(grant => grant.FileId).Contains(concern.FileId));

    /// <summary>Those of them that could not wait and of which police or social care are not told in the way that the rules ask.</summary>
    private static IQueryable<Concern> NotTold(AppDb db) => AtDesk(db).Where(concern =>
        concern.ActNow && db.ConcernOwed.Any(owed =>
            owed.FileId == concern.FileId && Bodies.Contains(owed.To) && !db.ConcernAlerts.Any(alert =>
                alert.FileId == concern.FileId && alert.To == owed.To && (
                    alert.Outcome == AlertOutcome.ToldThem || alert.Outcome == AlertOutcome.SomeoneElseTold
                    || (alert.Outcome == AlertOutcome.SentInWriting && owed.Way == AlertWay.Written)))));

    private static IQueryable<Guid> Ordered(AppDb db, DeskFilter filter)
    {
        if (filter == DeskFilter.Finished)
        {
            return AtDesk(db).Where(concern => Finished.Contains(concern.State))
                .OrderByDescending(concern => concern.FinishedAt).ThenBy(concern => concern.FileId).Select(concern => concern.FileId);
        }

        var states = filter switch
        {
            DeskFilter.Unread => Unread,
            DeskFilter.WithReporter => WithReporter,
            _ => Open,
        };
        var notTold = NotTold(db).Where(concern => states.Contains(concern.State)).Select(concern => concern.FileId);
        return AtDesk(db).Where(concern => states.Contains(concern.State))
            .OrderByDescending(concern => notTold.Contains(concern.FileId))
            .ThenBy(concern => concern.ReadBy == null).ThenBy(concern => concern.ReadBy)
            .ThenBy(concern => concern.WithTeamSince).ThenBy(concern => concern.FileId)
            .Select(concern => concern.FileId);
    }

    private static ConcernRow RowOf(Concern concern, bool notTold)
    {
        var child = ConcernWords.Read(concern.Words).Child;
        return new ConcernRow
        {
            FileId = concern.FileId,
            Reference = concern.Reference,
            State = concern.State,
            ActNow = concern.ActNow,
            NotTold = notTold,
            SentAt = concern.SentAt ?? concern.BegunAt,
            ReadBy = concern.ReadBy,
            WentUpAt = concern.WentUpAt,
            Child = Initials.Of(child.Name),
            Age = string.IsNullOrWhiteSpace(child.Age) ? null : child.Age.Trim(),
        };
    }
}
