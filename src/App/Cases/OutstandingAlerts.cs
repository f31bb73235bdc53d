using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The alerts of a concern after all recorded attempts.</summary>
public static class OutstandingAlerts
{
    public static async Task<IReadOnlyList<OutstandingAlert>> ForSentConcernAsync(AppDb db, Concern concern, AlertDeadlines deadlines, CancellationToken cancellationToken = default)
    {
        var owed = await db.RequiredAlerts.Where(row => row.FileId == concern.FileId).OrderBy(row => row.Position).ToListAsync(cancellationToken);
        return After([.. owed.Select(row => new OutstandingAlert(row.To, row.Method))], await RecordsAsync(db, concern.FileId, cancellationToken), deadlines);
    }

    public static IReadOnlyList<OutstandingAlert> After(IReadOnlyList<OutstandingAlert> alerts, IReadOnlyList<AlertRecord> records, AlertDeadlines deadlines) =>
        [.. alerts.Select(alert => alert.After(records, deadlines))];

    public static async Task<IReadOnlyList<AlertRecord>> RecordsAsync(AppDb db, Guid fileId, CancellationToken cancellationToken = default)
    {
        var rows = await db.ConcernAlerts.Where(row => row.FileId == fileId).OrderBy(row => row.At).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new AlertRecord
            {
                To = row.To,
                Outcome = row.Outcome,
                Who = Text.From(row.Who ?? ""),
                At = row.At,
                Reference = Text.From(row.Reference ?? ""),
            }),
        ];
    }
}
