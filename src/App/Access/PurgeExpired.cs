using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Access;

/// <summary>
/// Clears what signing in and sending forms leave behind: sessions that are over, waits that have passed, keys of forms that
/// were taken, forms that nobody put back. As long as a kept form waits for its writer, it may be sent under its key and with
/// the cookie of a session that is over; after that nobody needs any of them.
/// </summary>
[Service]
public sealed class PurgeExpired(Writer writer, SavedForms forms)
{
    public Task RunAsync(CancellationToken cancellationToken = default) => writer.RunAsync(Caller.Itself, async db =>
    {
        var old = db.Now - SavedForms.Lasts;
        await db.Sessions.Where(session => session.StartedAt < old).ExecuteDeleteAsync(cancellationToken);
        await db.SignInDelays.Where(wait => wait.WaitUntil < old).ExecuteDeleteAsync(cancellationToken);
        await db.ProcessedRequests.Where(request => request.At < old).ExecuteDeleteAsync(cancellationToken);
        await forms.DeleteExpiredAsync(db, cancellationToken);
    }, cancellationToken);
}
