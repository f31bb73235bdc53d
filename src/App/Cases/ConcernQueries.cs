using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Lists the concerns of a desk, and loads one of them.</summary>
[Service]
public sealed class ConcernQueries(StoreFactory store, DeskDeadlines deadlines, DeskBodies bodies, ConcernAlarm alarm, HeldSources heldSources, ConcernTriage triage, ContentLibrary content, LocalTime localTime)
{
    public Task<ListPage<ConcernRow>> ListAsync(Caller caller, DeskFilter filter, int number, CancellationToken cancellationToken = default) =>
        ListAsync(caller, new DeskListFilter(filter), number, cancellationToken);

    // In the order of DeskOrder.
    public async Task<ListPage<ConcernRow>> ListAsync(Caller caller, DeskListFilter filter, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var (list, progress) = PartOf(filter.Show);
        var (skip, take) = (ListPage.RowsBefore(number), ListPage.Size + 1);
        var found = filter.Mine
            ? await FileLists.AmongAsync(
                db,
                await TakenConcerns.Of(db).ToListAsync(cancellationToken),
                grant => (progress is null ? grant.List == list : grant.Progress == progress)
                    && (filter.District is null || grant.District == filter.District) && (filter.AgencyId is null || grant.AgencyId == filter.AgencyId),
                skip,
                take,
                cancellationToken)
            : await FileLists.Of(db, list, progress, grants => Narrow(grants, list, filter), skip, take).ToListAsync(cancellationToken);
        var page = ListPage.Of(found, number);
        return new ListPage<ConcernRow>(await RowsAsync(db, page.Rows, cancellationToken), number, page.HasMore);
    }

    /// <summary>
    /// Concerns whose reference holds the text, newest first and at most a page. One that the caller may not see and one
    /// that does not exist are both left out.
    /// </summary>
    public async Task<ListPage<ConcernRow>> SearchAsync(Caller caller, string? typed, CancellationToken cancellationToken = default)
    {
        var parts = ReferenceSearch.PartsOf(typed);
        if (parts.Count == 0)
        {
            return new ListPage<ConcernRow>([], 1, false);
        }

        await using var db = store.Open(caller);
        var (one, other) = (parts[0], parts[^1]);
        var found = await AtDesk(db).Where(concern => concern.Reference.Replace("-", "").Contains(one) || concern.Reference.Replace("-", "").Contains(other))
            .OrderByDescending(concern => concern.SentAt).ThenBy(concern => concern.FileId).Select(concern => concern.FileId).Take(ListPage.Size + 1).ToListAsync(cancellationToken);
        var urgent = await db.FileGrants.Where(grant => found.Contains(grant.FileId) && grant.Level == AccessLevel.Worker && grant.IsUrgent)
            .Select(grant => grant.FileId).ToListAsync(cancellationToken);
        var page = ListPage.Of(found.ConvertAll(file => new ListedFile(file, urgent.Contains(file))), 1);
        return new ListPage<ConcernRow>(await RowsAsync(db, page.Rows, cancellationToken), 1, page.HasMore);
    }

    /// <summary>The districts of the areas that the caller's agency serves, and all agencies.</summary>
    public async Task<DeskFilterChoices> ChoicesAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var own = caller.Actor!.AgencyId;
        var areas = await db.Teams.Where(team => team.AgencyId == own && team.AreaId != null).Select(team => team.AreaId!).Distinct().ToListAsync(cancellationToken);
        var agencies = await db.Agencies.OrderBy(agency => agency.Name).Select(agency => new { agency.Id, agency.Name }).ToListAsync(cancellationToken);
        return new DeskFilterChoices(
            [.. areas.Select(content.FindArea).OfType<Domain.Routes.Area>().SelectMany(area => area.Districts).Select(district => (district.Id, district.Name)).Distinct().OrderBy(district => district.Name, StringComparer.Ordinal)],
            [.. agencies.Select(agency => (agency.Id, agency.Name))]);
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
        var alerts = await db.ConcernAlerts.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var messages = await db.FileMessages.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var notes = await db.FileNotes.Where(row => row.FileId == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var agencies = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken);
        var allTeams = await db.Teams.ToDictionaryAsync(team => team.Id, cancellationToken);
        var teams = allTeams.ToDictionary(team => team.Key, team => team.Value.Name);
        var shares = await db.ConcernShares.Where(share => share.FileId == id).OrderBy(share => share.SharedAt).ToListAsync(cancellationToken);
        var share = await ConcernShares.OfCallerAsync(db, id, concern.TeamId, cancellationToken);
        var ownerId = share is null ? concern.OwnerId : share.OwnerId;
        Guid[] people =
        [
            .. shares.SelectMany(shared => (Guid?[])[shared.SharedById, shared.ReadById, shared.OwnerId]).OfType<Guid>(),
            concern.AuthorId, concern.ReadById ?? concern.AuthorId, concern.OwnerId ?? concern.AuthorId,
            .. messages.Select(row => row.ById), .. notes.Select(row => row.ById).OfType<Guid>(), .. alerts.Select(row => row.RecordedById),
        ];
        var names = await db.Accounts.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        var words = ConcernDraftJson.Read(concern.DraftJson);
        var sentOn = localTime.DateAt(concern.SentAt ?? concern.StartedAt);
        var age = Triage.AgeOn(sentOn, words.Child);
        var outstanding = await OutstandingAlerts.ForSentConcernAsync(db, concern, deadlines.AlertDeadlines(concern.AreaId), cancellationToken);
        var otherDesks = await PassConcern.OtherDesksAsync(db, concern, cancellationToken);
        DeskChoice ChoiceOf(Team team) => new(team.Id, team.Name, agencies[team.AgencyId], bodies.OfDesk(concern.AreaId, team.DeskId));
        var proposal = ConcernChange.Proposal(notes.LastOrDefault(note => ConcernNotes.OfClosing.Contains(note.Kind)));
        return new ConcernDetails
        {
            Concern = concern,
            Words = words,
            Age = age,
            Reason = content.Toolbox.Concerns.TriageReasons[Triage.ReasonOf(words, sentOn)],
            Urgency = content.Toolbox.Concerns.TriageUrgency[Triage.UrgencyOf(concern.ActNow, [.. outstanding.Where(alert => alert.IsBody).Select(alert => alert.Method)])],
            Author = names[concern.AuthorId],
            AuthorAgency = agencies[concern.AuthorAgencyId],
            Team = concern.TeamId is { } team ? teams[team] : null,
            ReadBy = concern.ReadById is { } reader ? names[reader] : null,
            Owner = ownerId is { } owner ? names[owner] : null,
            Share = share,
            SharedWith =
            [
                .. shares.Select(shared => new SharedDesk(
                    shared, teams[shared.TeamId], agencies[allTeams[shared.TeamId].AgencyId], names[shared.SharedById],
                    shared.ReadById is { } by ? names[by] : null, shared.OwnerId is { } taker ? names[taker] : null)),
            ],
            Sources = await heldSources.OfAsync(db, concern, cancellationToken),
            NamedProfessionals = [.. ConcernDraftJson.ReadProfessionals(concern.DraftJson).Select(named => named.InOneLine())],
            OutstandingAlerts = outstanding,
            Alarm = concern.AlarmAt is null ? [] : [.. alarm.Find(words).Concat(alarm.Find(messages.Where(row => row.ById == concern.AuthorId).Select(row => row.Text))).Distinct()],
            OwnBodies = await bodies.OfTeamAsync(db, concern.AreaId, share?.TeamId ?? concern.TeamId, cancellationToken),
            Alerts = [.. alerts.Select(row => new RecordedAlert(row, names[row.RecordedById]))],
            Messages = [.. messages.Select(row => new MessageWithAuthor(row, names[row.ById]))],
            Notes = [.. notes.Select(row => new NoteWithAuthor(row, row.ById is { } by ? names[by] : null, row.TeamId is { } to ? teams[to] : null))],
            History = await FileHistory.OfAsync(db, id, cancellationToken),
            ClosureRequest = proposal is not null && !ConcernStates.IsFinished(concern.State) ? new ClosureRequest(proposal, names[proposal.By]) : null,
            ReporterWaits = await db.Tasks.AnyAsync(item => item.FileId == id && item.Kind == ConcernTasks.SpeakToReporter && item.DoneAt == null, cancellationToken),
            OtherDesks = [.. otherDesks.Select(ChoiceOf)],
            DesksToShareWith = [.. ShareConcern.NotWorkingOnIt(otherDesks, shares).Select(ChoiceOf).Where(desk => AlertRecipients.ServesAge(desk.Bodies, age))],
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

    private static IQueryable<FileGrant> Narrow(IQueryable<FileGrant> grants, FileList list, DeskListFilter filter)
    {
        if (filter.District is { } district)
        {
            grants = grants.Where(grant => grant.List == list && grant.District == district);
        }

        if (filter.AgencyId is { } agency)
        {
            grants = grants.Where(grant => grant.List == list && grant.AgencyId == agency);
        }

        return grants;
    }

    private async Task<IReadOnlyList<ConcernRow>> RowsAsync(AppDb db, IReadOnlyList<ListedFile> files, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. files.Select(file => file.FileId)];
        if (ids.Length == 0)
        {
            return [];
        }

        var concerns = await ListedConcern.FindAsync(db, ids, cancellationToken);
        var owed = await db.RequiredAlerts.Where(alert => ids.Contains(alert.FileId) && AlertRecipients.Bodies.Contains(alert.To)).ToListAsync(cancellationToken);
        var shares = await ConcernShares.OfCallerAsync(db, concerns.ToDictionary(concern => concern.Key, concern => concern.Value.TeamId), cancellationToken);
        Guid[] owners = [.. concerns.Keys.Select(OwnerOf).OfType<Guid>().Distinct()];
        var untold = await OutstandingAlerts.OwedAsync(db, ids, cancellationToken);
        var names = owners.Length == 0 ? []
            : await db.Accounts.Where(account => owners.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        var agencies = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken);
        return
        [
            .. files.Where(file => concerns.ContainsKey(file.FileId)).Select(file => RowOf(
                concerns[file.FileId],
                file.IsUrgent,
                [.. owed.Where(alert => alert.FileId == file.FileId).Select(alert => alert.Method)],
                [.. untold[file.FileId]],
                agencies[concerns[file.FileId].AuthorAgencyId],
                OwnerOf(file.FileId) is { } owner ? names.GetValueOrDefault(owner) : null,
                shares.GetValueOrDefault(file.FileId))),
        ];

        Guid? OwnerOf(Guid file) => shares.TryGetValue(file, out var share) ? share.OwnerId : concerns[file].OwnerId;
    }

    private ConcernRow RowOf(ListedConcern concern, bool notTold, AlertMethod[] methods, AlertRecipient[] owed, string agency, string? owner, ConcernShare? share)
    {
        var words = triage.Of(concern);
        return new ConcernRow
        {
            FileId = concern.FileId,
            Reference = concern.Reference,
            State = concern.State,
            Share = share?.State,
            ActNow = concern.ActNow,
            NotTold = notTold,
            Owed = owed,
            Alarm = concern.AlarmAt is not null,
            SentAt = concern.SentOrStartedAt,
            ReadDueAt = share is null ? concern.ReadBy : share.ReadDueAt,
            EscalatedAt = share is null ? concern.EscalatedAt : share.EscalatedAt,
            Child = words.Initials,
            Age = words.Age,
            Reason = words.Reason,
            Urgency = content.Toolbox.Concerns.TriageUrgency[Triage.UrgencyOf(concern.ActNow, methods)],
            District = words.District,
            Agency = agency,
            Owner = owner,
        };
    }
}
