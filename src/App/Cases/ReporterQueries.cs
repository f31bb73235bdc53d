using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>What a reporter needs who answers the desk: their own concern, and what passed between the two.</summary>
public sealed record ReporterConcern
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required ConcernState State { get; init; }

    /// <summary>Questions and answers so far.</summary>
    public required IReadOnlyList<FileMessage> Messages { get; init; }

    /// <summary>What is still owed to those who must be told.</summary>
    public required IReadOnlyList<OutstandingAlert> OutstandingAlerts { get; init; }
}

/// <summary>The reporter's own concerns, and what passes between them and the desk.</summary>
[Service]
public sealed class ReporterQueries(StoreFactory store, DeskDeadlines terms, LocalTime localTime)
{
    /// <summary>So many of one's own concerns at a time; older ones stand on the next page.</summary>
    public const int PageSize = 50;

    /// <summary>The caller's own concerns, newest first.</summary>
    public async Task<IReadOnlyList<MyConcern>> ListAsync(Caller caller, int number, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        var author = caller.Actor!.UserId;
        var found = await db.Concerns.Where(concern => concern.AuthorId == author).OrderByDescending(concern => concern.StartedAt)
            .Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return [.. found.Select(concern => MyConcern.Of(concern, localTime))];
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
            Messages = await db.FileMessages.Where(message => message.FileId == found.FileId).OrderBy(message => message.At).ToListAsync(cancellationToken),
            OutstandingAlerts = await OutstandingAlerts.OfSentAsync(db, found, terms.AlertDeadlines(found.AreaId), cancellationToken),
        };
    }
}
