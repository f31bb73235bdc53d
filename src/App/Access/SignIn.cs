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
    public sealed record NeedsFactor(FactorStep Step) : SignInOutcome;

    // The account has changed since the password: sign-in begins again.
    public sealed record StepEnded : SignInOutcome;

    // The key goes into the cookie and nowhere else.
    public sealed record Done(string SessionKey, bool MustSetUpFactor) : SignInOutcome;
}

/// <summary>Whose password was right, and the account's stamp at that time: if it has changed, the code comes too late.</summary>
public sealed record FactorStep(Guid AccountId, string SecurityStamp);

/// <summary>Signs a user in with the password and then the second factor. Failed attempts delay the next one.</summary>
[Service]
public sealed class SignIn(
    StoreFactory store, Writer writer, IdentityServices identityServices, SecondFactor factor, SignInAttempts attempts, PasswordHashing hashing, AuditTrail audit,
    SignInRules rules)
{
    /// <param name="caller">Without an actor.</param>
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">The client's address, so that failed attempts elsewhere do not lock the user out.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<SignInOutcome> WithPasswordAsync(Caller caller, string email, string password, string address, CancellationToken cancellationToken)
    {
        var normalized = IdentityServices.Normalized(email);
        using var attempt = attempts.Begin(address, normalized);
        var delay = SignInDelays.KeyOf(normalized, address);
        Account? account;
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            account = await db.Accounts.SingleOrDefaultAsync(found => found.NormalizedEmail == normalized, cancellationToken);
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        var right = await identityServices.IsPasswordAsync(account, password, address, cancellationToken);
        if (!right || mustWait || account is null)
        {
            attempt.Failed();
            return await writer.RunAsync(caller, db => RefuseAsync(db, account, delay, mustWait, AccessActions.SignInFailed, cancellationToken), cancellationToken);
        }

        var step = new FactorStep(account.Id, account.SecurityStamp);
        return account.TotpConfirmed && !rules.WithoutFactor
            ? new SignInOutcome.NeedsFactor(step)
            : Welcomed(address, await writer.RunAsync(caller, async db => await FindAsync(db, step, cancellationToken) is { } same
                ? await BeginAsync(db, same, delay, factorShown: false, cancellationToken)
                : await EndStepAsync(db, step, AccessActions.SignInFailed, cancellationToken), cancellationToken));
    }

    public async Task<SignInOutcome> WithCodeAsync(Caller caller, FactorStep step, string code, string address, CancellationToken cancellationToken)
    {
        using var attempt = attempts.Begin(address, $"code of {step.AccountId}");
        var outcome = await writer.RunAsync(caller, async db =>
        {
            if (await FindAsync(db, step, cancellationToken) is not { } account)
            {
                return await EndStepAsync(db, step, AccessActions.SecondFactorFailed, cancellationToken);
            }

            var delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
            var mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken)
                || await SignInDelays.MustWaitAsync(db, SignInDelays.KeyOfCodes(account.Id), cancellationToken);
            return !mustWait && await factor.IsShownAsync(db, account.Id, code, cancellationToken)
                ? await BeginAsync(db, account, delay, factorShown: true, cancellationToken)
                : await RefuseAsync(db, account, delay, mustWait, AccessActions.SecondFactorFailed, cancellationToken);
        }, cancellationToken);
        if (outcome is not SignInOutcome.Done)
        {
            attempt.Failed();
        }

        return Welcomed(address, outcome);
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

    // Also on devices that are lost or that somebody else has, and a sign-in there that still waits for its code.
    public Task SignOutEverywhereAsync(Caller caller, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
    {
        var user = caller.Actor!.UserId;
        await Sessions.EndAllAsync(db, await db.Accounts.AsTracking().SingleAsync(account => account.Id == user, cancellationToken), cancellationToken);
        await audit.AddAsync(db, new AuditRecord(ChainId.User(user), AccessActions.SignedOutEverywhere, new Target("user", user)), cancellationToken);
    }, cancellationToken);

    private SignInOutcome Welcomed(string address, SignInOutcome outcome)
    {
        if (outcome is SignInOutcome.Done)
        {
            hashing.Welcome(address);
        }

        return outcome;
    }

    // Null if the account has changed since: nobody is signed in with a password that was replaced while it was hashed.
    private static Task<Account?> FindAsync(AppDb db, FactorStep step, CancellationToken cancellationToken) =>
        db.Accounts.SingleOrDefaultAsync(found => found.Id == step.AccountId && found.SecurityStamp == step.SecurityStamp && !found.Disabled, cancellationToken);

    private async Task<SignInOutcome> EndStepAsync(AppDb db, FactorStep step, AuditAction action, CancellationToken cancellationToken)
    {
        await audit.AddAsync(db, new AuditRecord(ChainId.User(step.AccountId), action, new Target("user", step.AccountId)), cancellationToken);
        return new SignInOutcome.StepEnded();
    }

    private async Task<SignInOutcome> BeginAsync(AppDb db, Account account, byte[] delay, bool factorShown, CancellationToken cancellationToken)
    {
        var (session, key) = Sessions.Begin(account, db.Now, factorShown);
        db.Add(session);
        await SignInDelays.ForgiveAsync(db, delay, cancellationToken);
        await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.SignedIn, new Target("user", account.Id)), cancellationToken);
        return new SignInOutcome.Done(key, !account.TotpConfirmed && !rules.WithoutFactor);
    }

    private async Task<SignInOutcome> RefuseAsync(AppDb db, Account? account, byte[] delay, bool waited, AuditAction action, CancellationToken cancellationToken)
    {
        if (!waited)
        {
            await SignInDelays.GrowAsync(db, delay, cancellationToken);
        }

        var chain = account is null ? ChainId.System : ChainId.User(account.Id);
        await audit.AddAsync(db, new AuditRecord(chain, action, new Target("user", account?.Id)), cancellationToken);
        return new SignInOutcome.Refused();
    }
}
