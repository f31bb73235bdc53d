using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>How many concerns one person may begin in an hour: more than anybody writes, fewer than would bury a desk.</summary>
/// <remarks>Counted in the store, so that it holds over several nodes. The use case that begins a concern asks it first.</remarks>
[Service]
public sealed class StartLimit(RateLimits limits)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Null where the caller may begin one now; else from when on.</summary>
    public async Task<DateTimeOffset?> WaitUntilAsync(AppDb db, CancellationToken cancellationToken = default)
    {
        var me = db.Caller.Actor!.UserId;
        var since = db.Now - Hour;
        var begun = await db.Concerns.Where(concern => concern.AuthorId == me && concern.StartedAt > since)
            .OrderByDescending(concern => concern.StartedAt).Select(concern => concern.StartedAt).Take(limits.Concerns).ToListAsync(cancellationToken);
        return begun.Count < limits.Concerns ? null : begun[^1] + Hour;
    }
}
