using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>Limits how many concerns one person may start in an hour, so that nobody can flood a desk.</summary>
/// <remarks>Counted in the store, so that the limit holds across several nodes.</remarks>
[Service]
public sealed class StartLimit(RateLimits limits)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // Null if the caller may start one now.
    public async Task<DateTimeOffset?> WaitUntilAsync(AppDb db, CancellationToken cancellationToken = default)
    {
        var me = db.Caller.Actor!.UserId;
        var since = db.Now - Hour;
        var begun = await db.Concerns.Where(concern => concern.AuthorId == me && concern.StartedAt > since)
            .OrderByDescending(concern => concern.StartedAt).Select(concern => concern.StartedAt).Take(limits.Concerns).ToListAsync(cancellationToken);
        return begun.Count < limits.Concerns ? null : begun[^1] + Hour;
    }
}
