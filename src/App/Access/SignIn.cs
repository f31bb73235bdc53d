using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>What a try to sign in came to.</summary>
public abstract record SignInAnswer
{
    private SignInAnswer()
    {
    }

    /// <summary>E-mail, password or code is not right, or the wait after wrong ones is not over: one answer for all, so that it tells nothing.</summary>
    public sealed record Refused : SignInAnswer;

    /// <summary>The password is right; the code of the app, or a recovery code, comes next.</summary>
    public sealed record NeedsFactor(Guid AccountId) : SignInAnswer;

    /// <summary>Signed in. The key goes into the cookie and nowhere else.</summary>
    public sealed record Done(string SessionKey, bool MustSetUpFactor) : SignInAnswer;
}

/// <summary>Signing in: the password, then the second factor. Each wrong try makes the next wait longer.</summary>
[Service]
public sealed class SignIn(StoreFactory store, Writer writer, Identities identities, SecondFactor factor, AuditTrail audit, SignInRules rules)
{
    /// <summary>The first step.</summary>
    /// <param name="caller">Nobody yet.</param>
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">From where; a stranger elsewhere must not lock a worker out.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<SignInAnswer> WithPasswordAsync(Caller caller, string email, string password, string address, CancellationToken stop)
    {
        var normalized = Identities.Normalized(email);
        var delay = SignInDelays.KeyOf(normalized, address);
        Account? account;
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleOrDefaultAsync(found => found.NormalizedEmail == normalized, stop);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, stop);
        }

        var right = await identities.IsPasswordAsync(account, password, stop);
        if (!right || mustWait || account is null)
        {
            await RefuseAsync(caller, account, delay, mustWait, AccessActions.SignInFailed, stop);
            return new SignInAnswer.Refused();
        }

        return account.TotpConfirmed && !rules.WithoutFactor
            ? new SignInAnswer.NeedsFactor(account.Id)
            : await BeginAsync(caller, account.Id, delay, factorShown: false, stop);
    }

    /// <summary>The second step: a code of the app, or one of the recovery codes.</summary>
    public async Task<SignInAnswer> WithCodeAsync(Caller caller, Guid accountId, string code, string address, CancellationToken stop)
    {
        Account account;
        bool mustWait;
        byte[] delay;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleAsync(found => found.Id == accountId, stop);
            delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, stop);
        }

        if (mustWait || account.Disabled || !await factor.IsShownAsync(caller, accountId, code, stop))
        {
            await RefuseAsync(caller, account, delay, mustWait, AccessActions.SecondFactorFailed, stop);
            return new SignInAnswer.Refused();
        }

        return await BeginAsync(caller, accountId, delay, factorShown: true, stop);
    }

    public Task SignOutAsync(Caller caller, CancellationToken stop) => writer.RunAsync(caller, async db =>
    {
        var ended = await db.Sessions.Where(session => session.Id == caller.Session && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, db.Now), stop);
        if (ended > 0)
        {
            var user = caller.Actor!.UserId;
            await audit.AddAsync(db, new Deed(ChainId.User(user), AccessActions.SignedOut, new Target("user", user)), stop);
        }
    }, stop);

    private Task<SignInAnswer> BeginAsync(Caller caller, Guid accountId, byte[] delay, bool factorShown, CancellationToken stop) =>
        writer.RunAsync<SignInAnswer>(caller, async db =>
        {
            var account = await db.Accounts.SingleAsync(found => found.Id == accountId, stop);
            var (session, key) = Sessions.Begin(account, db.Now, factorShown);
            db.Add(session);
            await db.SignInDelays.Where(wait => wait.KeyHash == delay).ExecuteDeleteAsync(stop);
            await audit.AddAsync(db, new Deed(ChainId.User(accountId), AccessActions.SignedIn, new Target("user", accountId)), stop);
            return new SignInAnswer.Done(key, !account.TotpConfirmed && !rules.WithoutFactor);
        }, stop);

    private Task RefuseAsync(Caller caller, Account? account, byte[] delay, bool waited, AuditAction action, CancellationToken stop) =>
        writer.RunAsync(caller, async db =>
        {
            if (!waited)
            {
                await SignInDelays.GrowAsync(db, delay, stop);
            }

            var chain = account is null ? ChainId.System : ChainId.User(account.Id);
            await audit.AddAsync(db, new Deed(chain, action, new Target("user", account?.Id)), stop);
        }, stop);
}

/// <summary>The wait after wrong tries: none after two, then twice as long each time, up to a quarter of an hour.</summary>
internal static class SignInDelays
{
    private const int Free = 2;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static byte[] KeyOf(string normalizedEmail, string address) => SHA256.HashData(Encoding.UTF8.GetBytes($"{normalizedEmail}|{address}"));

    public static Task<bool> MustWaitAsync(AppDb db, byte[] key, CancellationToken stop)
    {
        var now = db.Now;
        return db.SignInDelays.AnyAsync(wait => wait.KeyHash == key && wait.WaitUntil > now, stop);
    }

    public static async Task GrowAsync(AppDb db, byte[] key, CancellationToken stop)
    {
        var wait = await db.SignInDelays.AsTracking().SingleOrDefaultAsync(found => found.KeyHash == key, stop);
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
