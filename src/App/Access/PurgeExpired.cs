using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Access;

/// <summary>
/// Deletes old sessions, sign-in delays, processed form keys and saved forms. They are kept as long as a saved form,
/// because a restored form may still be submitted with its key and the cookie of its old session.
/// </summary>
[Service]
public sealed class PurgeExpired(Writer writer, SavedForms forms)
{
    public Task RunAsync(CancellationToken cancellationToken = default) => writer.RunAsync(Caller.System, async db =>
    {
        var old = db.Now - SavedForms.Lasts;
        await db.Sessions.Where(session => session.StartedAt < old).ExecuteDeleteAsync(cancellationToken);
        await db.SignInDelays.Where(wait => wait.WaitUntil < old).ExecuteDeleteAsync(cancellationToken);
        await db.ProcessedRequests.Where(request => request.At < old).ExecuteDeleteAsync(cancellationToken);
        await forms.DeleteExpiredAsync(db, cancellationToken);
    }, cancellationToken);
}
