using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// Finds concerns that their desk has read without a record that its body is told. Bypasses the filter, because the
/// program itself looks for them when it starts.
/// </summary>
internal static class EarlierReadings
{
    private static readonly AlertRecipient[] Bodies = [.. AlertRecipients.Bodies];

    public static Task<List<Guid>> FindAsync(AppDb db, CancellationToken cancellationToken) => Of(db).Select(concern => concern.FileId).ToListAsync(cancellationToken);

    // Null if another node was faster.
    public static Task<Concern?> FindAsync(AppDb db, Guid fileId, CancellationToken cancellationToken) =>
        Of(db).AsTracking().SingleOrDefaultAsync(concern => concern.FileId == fileId, cancellationToken);

    public static Task<List<AlertRecipient>> OwedAsync(AppDb db, Guid fileId, IReadOnlyList<AlertRecipient> own, CancellationToken cancellationToken) =>
        db.RequiredAlerts.IgnoreVisibility().Where(owed => owed.FileId == fileId && own.Contains(owed.To)).Select(owed => owed.To).ToListAsync(cancellationToken);

    /// <summary>What somebody still has to do to tell this body.</summary>
    public static Task<List<TaskItem>> TasksAsync(AppDb db, Guid fileId, AlertRecipient to, CancellationToken cancellationToken) =>
        db.Tasks.IgnoreVisibility().AsTracking().Where(task => task.FileId == fileId && task.To == to && task.DoneAt == null && ConcernTasks.OfTelling.Contains(task.Kind)).ToListAsync(cancellationToken);

    // Not one that was passed on since: which desk read it is then not known, and the body stays on the list of those to
    // be told.
    private static IQueryable<Concern> Of(AppDb db) => db.Concerns.IgnoreVisibility().Where(concern =>
        concern.ReadAt != null && concern.TeamId != null && concern.ReadAt >= concern.WithTeamSince
        && db.Set<RequiredAlert>().Any(owed => owed.FileId == concern.FileId && Bodies.Contains(owed.To))
        && !db.Set<ConcernAlert>().Any(alert => alert.FileId == concern.FileId && alert.Outcome == AlertOutcome.ReadByDesk));
}
