using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The alerts of a concern after all recorded attempts.</summary>
public static class OutstandingAlerts
{
    public static async Task<IReadOnlyList<OutstandingAlert>> ForSentConcernAsync(AppDb db, Concern concern, AlertDeadlines deadlines, CancellationToken cancellationToken = default)
    {
        var owed = await db.RequiredAlerts.Where(row => row.FileId == concern.FileId).OrderBy(row => row.Position).ToListAsync(cancellationToken);
        var recorded = await RowsAsync(db, concern.FileId, cancellationToken);
        var isOnlyReporter = concern.AuthorId == db.UserId && recorded.Exists(row => row.RecordedById != db.UserId)
            && !await db.FileGrants.AnyAsync(grant => grant.FileId == concern.FileId && grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now), cancellationToken);
        return After(
            [.. owed.Select(row => new OutstandingAlert(row.To, row.Method))],
            [.. recorded.Select(row => isOnlyReporter && row.RecordedById != db.UserId ? ForReporter(row) : Record(row) with { ByReporter = row.RecordedById == concern.AuthorId })],
            deadlines);
    }

    public static IReadOnlyList<OutstandingAlert> After(IReadOnlyList<OutstandingAlert> alerts, IReadOnlyList<AlertRecord> records, AlertDeadlines deadlines) =>
        [.. alerts.Select(alert => alert.After(records, deadlines))];

    /// <summary>The bodies that must still be told of each of these concerns.</summary>
    public static async Task<ILookup<Guid, AlertRecipient>> OwedAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken = default)
    {
        var required = files.Count == 0 ? [] : await db.RequiredAlerts.Where(row => files.Contains(row.FileId)).OrderBy(row => row.Position).ToListAsync(cancellationToken);
        var recorded = required.Count == 0 ? [] : await db.ConcernAlerts.Where(row => files.Contains(row.FileId)).ToListAsync(cancellationToken);
        return required.Where(owed => AlertRecipients.Bodies.Contains(owed.To) && !recorded.Exists(alert =>
                alert.FileId == owed.FileId && alert.To == owed.To && new AlertAttempt { Method = owed.Method, Outcome = alert.Outcome }.Succeeded))
            .ToLookup(owed => owed.FileId, owed => owed.To);
    }

    public static async Task<IReadOnlyList<AlertRecord>> RecordsAsync(AppDb db, Guid fileId, CancellationToken cancellationToken = default) =>
        [.. (await RowsAsync(db, fileId, cancellationToken)).Select(Record)];

    private static Task<List<ConcernAlert>> RowsAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) =>
        db.ConcernAlerts.Where(row => row.FileId == fileId).OrderBy(row => row.At).ToListAsync(cancellationToken);

    private static AlertRecord Record(ConcernAlert row) => new()
    {
        To = row.To,
        Outcome = row.Outcome,
        Who = Text.From(row.Who ?? ""),
        At = row.At,
        Reference = Text.From(row.Reference ?? ""),
    };

    // A reporter learns that a body was told, and when; not by whom, of whom a desk spoke to, or its reference. The
    // reference of a desk that read the concern is the concern's own.
    private static AlertRecord ForReporter(ConcernAlert row) =>
        row.Outcome == AlertOutcome.ReadByDesk ? Record(row) with { Who = null } : Record(row) with { Who = null, Reference = null };
}
