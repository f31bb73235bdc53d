using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

public sealed record RecentSignIn(DateTimeOffset At, bool Done);

/// <summary>
/// The user's own latest sign-in attempts. An attempt that they do not recognise shows that somebody else uses the
/// password.
/// </summary>
[Service]
public sealed class RecentSignIns(StoreFactory store)
{
    private const int Shown = 10;

    public async Task<IReadOnlyList<RecentSignIn>> LastAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        var chain = ChainId.User(caller.Actor!.UserId).Value;
        var done = AccessActions.SignedIn.Word;
        string[] tries = [done, AccessActions.SignInFailed.Word, AccessActions.SecondFactorFailed.Word];
        await using var db = store.Open(caller);
        var found = await db.Set<AuditEntry>().Where(entry => entry.Chain == chain && tries.Contains(entry.Action))
            .OrderByDescending(entry => entry.Seq).Take(Shown).Select(entry => new { entry.At, entry.Action }).ToListAsync(cancellationToken);
        return [.. found.Select(entry => new RecentSignIn(entry.At, entry.Action == done))];
    }
}
