using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A concern as its reporter sees it, with the messages to and from the desk.</summary>
public sealed record ReporterConcern
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required ConcernState State { get; init; }

    /// <summary>Of the person, on the day that the concern was sent.</summary>
    public required AgeReading Age { get; init; }

    /// <summary>"the child", "the young person" or "the person", by age.</summary>
    public string Who => PersonWords.WithArticle(Age);

    public required IReadOnlyList<FileMessage> Messages { get; init; }

    public required IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; init; }
}

/// <summary>Lists the caller's own concerns, and loads one of them.</summary>
[Service]
public sealed class ReporterQueries(StoreFactory store, DeskDeadlines deadlines, LocalTime localTime)
{
    public async Task<ListPage<MyConcern>> ListAsync(Caller caller, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var author = caller.Actor!.UserId;
        var concerns = db.Concerns.Where(concern => concern.AuthorId == author).OrderByDescending(concern => concern.StartedAt)
            .Skip(ListPage.RowsBefore(number)).Take(ListPage.Size + 1);
        var page = ListPage.Of(await ListedConcern.From(concerns).ToListAsync(cancellationToken), number);
        var owed = await OutstandingAlerts.OwedAsync(db, [.. page.Rows.Where(concern => ConcernStates.IsFinished(concern.State)).Select(concern => concern.FileId)], cancellationToken);
        return page.Select(concern => MyConcern.Of(concern, owed.Contains(concern.FileId), localTime));
    }

    public async Task<ReporterConcern?> FindAsync(Caller caller, string reference, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var own = caller.Actor!.UserId;
        if (await db.Concerns.SingleOrDefaultAsync(concern => concern.Reference == reference && concern.AuthorId == own && concern.State != ConcernState.Draft, cancellationToken)
            is not { } found)
        {
            return null;
        }

        return new ReporterConcern
        {
            FileId = found.FileId,
            Reference = found.Reference,
            Version = found.Version,
            State = found.State,
            Age = Triage.AgeOn(localTime.DateAt(found.SentAt ?? found.StartedAt), ConcernDraftJson.Read(found.DraftJson).Child),
            Messages = await db.FileMessages.Where(message => message.FileId == found.FileId).OrderBy(message => message.At).ToListAsync(cancellationToken),
            OutstandingAlerts = await OutstandingAlerts.ForSentConcernAsync(db, found, deadlines.AlertDeadlines(found.AreaId), cancellationToken),
        };
    }
}
