using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>
/// Hides the pages from others who see the screen. The session and unsaved text are kept, but nothing can be opened
/// until the user enters the password again.
/// </summary>
[Service]
public sealed class ScreenLock(
    StoreFactory store, Writer writer, IdentityServices identityServices, SecondFactor factor, SignInAttempts attempts, AuditTrail audit, SignInRules rules)
{
    public Task LockAsync(Caller caller, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        var locked = await db.Sessions.Where(session => session.Id == caller.Session && session.EndedAt == null && session.LockedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.LockedAt, db.Now), cancellationToken);
        if (locked > 0)
        {
            await audit.AddAsync(db, RecordOf(caller, AccessActions.SessionLocked), cancellationToken);
        }
    }, cancellationToken);

    public async Task<bool> AsksForCodeAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return !rules.WithoutFactor && await db.Accounts.AnyAsync(account => account.Id == caller.Actor!.UserId && account.TotpConfirmed, cancellationToken);
    }

    // Failed attempts delay the next one, as at sign-in.
    public async Task<bool> UnlockAsync(Caller caller, string password, string code, string address, CancellationToken cancellationToken = default)
    {
        Account account;
        byte[] delay;
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleAsync(found => found.Id == caller.Actor!.UserId, cancellationToken);
            delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        using var attempt = attempts.Begin(address, account.NormalizedEmail);
        var known = await identityServices.IsPasswordAsync(account, password, address, cancellationToken) && !mustWait;
        var unlocked = await writer.RunAsync(caller, async db =>
        {
            var right = known && (rules.WithoutFactor || !account.TotpConfirmed || await factor.IsShownAsync(db, account.Id, code, cancellationToken));
            if (right)
            {
                await db.Sessions.Where(session => session.Id == caller.Session && session.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(session => session.LockedAt, (DateTimeOffset?)null).SetProperty(session => session.LastSeenAt, db.Now), cancellationToken);
                await SignInDelays.ForgiveAsync(db, delay, cancellationToken);
            }
            else if (!mustWait)
            {
                await SignInDelays.GrowAsync(db, delay, cancellationToken);
            }

            await audit.AddAsync(db, RecordOf(caller, right ? AccessActions.SessionUnlocked : AccessActions.SignInFailed), cancellationToken);
            return right;
        }, cancellationToken);
        if (!unlocked)
        {
            attempt.Failed();
        }

        return unlocked;
    }

    private static AuditRecord RecordOf(Caller caller, AuditAction action) => new(ChainId.User(caller.Actor!.UserId), action, new Target("session", caller.Session));
}
