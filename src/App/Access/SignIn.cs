using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>
    /// The e-mail, password or code is wrong, or the delay is not over. One result for all, so that it reveals nothing.
    /// </summary>
    public sealed record Refused : SignInOutcome;

    // The password is correct; a code of the app or a recovery code comes next.
    public sealed record NeedsFactor(Guid AccountId) : SignInOutcome;

    // The key goes into the cookie and nowhere else.
    public sealed record Done(string SessionKey, bool MustSetUpFactor) : SignInOutcome;
}

/// <summary>Signs a user in with the password and then the second factor. Failed attempts delay the next one.</summary>
[Service]
public sealed class SignIn(StoreFactory store, Writer writer, IdentityServices identityServices, SecondFactor factor, AuditTrail audit, SignInRules rules)
{
    /// <param name="caller">Without an actor.</param>
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">The client's address, so that failed attempts elsewhere do not lock the user out.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<SignInOutcome> WithPasswordAsync(Caller caller, string email, string password, string address, CancellationToken cancellationToken)
    {
        var normalized = IdentityServices.Normalized(email);
        var delay = SignInDelays.KeyOf(normalized, address);
        Account? account;
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleOrDefaultAsync(found => found.NormalizedEmail == normalized, cancellationToken);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        var right = await identityServices.IsPasswordAsync(account, password, cancellationToken);
        if (!right || mustWait || account is null)
        {
            await RefuseAsync(caller, account, delay, mustWait, AccessActions.SignInFailed, cancellationToken);
            return new SignInOutcome.Refused();
        }

        return account.TotpConfirmed && !rules.WithoutFactor
            ? new SignInOutcome.NeedsFactor(account.Id)
            : await BeginAsync(caller, account.Id, delay, factorShown: false, cancellationToken);
    }

    public async Task<SignInOutcome> WithCodeAsync(Caller caller, Guid accountId, string code, string address, CancellationToken cancellationToken)
    {
        Account account;
        bool mustWait;
        byte[] delay;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleAsync(found => found.Id == accountId, cancellationToken);
            delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        if (mustWait || account.Disabled || !await factor.IsShownAsync(caller, accountId, code, cancellationToken))
        {
            await RefuseAsync(caller, account, delay, mustWait, AccessActions.SecondFactorFailed, cancellationToken);
            return new SignInOutcome.Refused();
        }

        return await BeginAsync(caller, accountId, delay, factorShown: true, cancellationToken);
    }

    public Task SignOutAsync(Caller caller, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
    {
        var ended = await db.Sessions.Where(session => session.Id == caller.Session && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, db.Now), cancellationToken);
        if (ended > 0)
        {
            var user = caller.Actor!.UserId;
            await audit.AddAsync(db, new AuditRecord(ChainId.User(user), AccessActions.SignedOut, new Target("user", user)), cancellationToken);
        }
    }, cancellationToken);

    private Task<SignInOutcome> BeginAsync(Caller caller, Guid accountId, byte[] delay, bool factorShown, CancellationToken cancellationToken) =>
        writer.RunAsync<SignInOutcome>(caller, async db =>
        {
            var account = await db.Accounts.SingleAsync(found => found.Id == accountId, cancellationToken);
            var (session, key) = Sessions.Begin(account, db.Now, factorShown);
            db.Add(session);
            await db.SignInDelays.Where(wait => wait.KeyHash == delay).ExecuteDeleteAsync(cancellationToken);
            await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), AccessActions.SignedIn, new Target("user", accountId)), cancellationToken);
            return new SignInOutcome.Done(key, !account.TotpConfirmed && !rules.WithoutFactor);
        }, cancellationToken);

    private Task RefuseAsync(Caller caller, Account? account, byte[] delay, bool waited, AuditAction action, CancellationToken cancellationToken) =>
        writer.RunAsync(caller, async db =>
        {
            if (!waited)
            {
                await SignInDelays.GrowAsync(db, delay, cancellationToken);
            }

            var chain = account is null ? ChainId.System : ChainId.User(account.Id);
            await audit.AddAsync(db, new AuditRecord(chain, action, new Target("user", account?.Id)), cancellationToken);
        }, cancellationToken);
}

/// <summary>The delay after failed attempts: none after two, then doubled each time, up to 15 minutes.</summary>
internal static class SignInDelays
{
    private const int Free = 2;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static byte[] KeyOf(string normalizedEmail, string address) => SHA256.HashData(Encoding.UTF8.GetBytes($"{normalizedEmail}|{address}"));

    public static Task<bool> MustWaitAsync(AppDb db, byte[] key, CancellationToken cancellationToken)
    {
        var now = db.Now;
        return db.SignInDelays.AnyAsync(wait => wait.KeyHash == key && wait.WaitUntil > now, cancellationToken);
    }

    public static async Task GrowAsync(AppDb db, byte[] key, CancellationToken cancellationToken)
    {
        var wait = await db.SignInDelays.AsTracking().SingleOrDefaultAsync(found => found.KeyHash == key, cancellationToken);
        if (wait is null)
        {
            wait = new SignInDelay { KeyHash = key, Failures = 0, WaitUntil = db.Now };
            db.Add(wait);
        }

        wait.Failures++;
        var doublings = Math.Min(wait.Failures - Free - 1, 20);
        wait.WaitUntil = doublings < 0 ? db.Now : db.Now + TimeSpan.FromTicks(Math.Min(First.Ticks << doublings, Longest.Ticks));
    }
}
