using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>The key of the new session, or the problems to fix.</summary>
public sealed record PasswordResult(string? SessionKey, IReadOnlyList<AccountProblem> Problems);

/// <summary>
/// Sets the caller's own password, which requires the old one, or another user's for an administrator. All earlier
/// sessions end.
/// </summary>
[Service]
public sealed class SetPassword(StoreFactory store, Writer writer, IdentityServices identityServices, SignInAttempts attempts, AuditTrail audit)
{
    // No letters that are easily confused over the telephone.
    private const string Alphabet = "abcdefghjkmnpqrstvwxyz23456789";
    private const int Groups = 5;
    private const int GroupLength = 5;

    // 25 characters in five groups, to read out over the telephone.
    public static string Generated() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));

    public async Task<IReadOnlyList<AccountProblem>> ForAsync(Caller caller, Guid accountId, string password, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        if (PasswordRules.Problem(account, password) is { } weak)
        {
            return [new("Password", weak)];
        }

        var hash = await identityServices.HashAsync(caller, account, password, cancellationToken);
        await writer.RunAsync(caller, db => SetAsync(db, accountId, hash, cancellationToken), cancellationToken);
        return [];
    }

    /// <summary>Changes the caller's own password. Their session continues with a new key.</summary>
    /// <param name="caller">The user.</param>
    /// <param name="old">The current password.</param>
    /// <param name="wanted">The new password.</param>
    /// <param name="address">The client's address. Failed attempts from it delay the next one, as at sign-in.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<PasswordResult> OwnAsync(Caller caller, string old, string wanted, string address, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(caller.Actor!.UserId, cancellationToken);
        var delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        using var attempt = attempts.Begin(address, account.NormalizedEmail);
        if (!await identityServices.IsPasswordAsync(account, old, address, cancellationToken) || mustWait)
        {
            attempt.Failed();
            await writer.RunAsync(caller, async db =>
            {
                await SignInDelays.GrowAsync(db, delay, cancellationToken);
                await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.SignInFailed, new Target("user", account.Id)), cancellationToken);
            }, cancellationToken);
            return new(null, [new("Old", "Your current password is not right. After several wrong attempts you have to wait before trying again")]);
        }

        if (PasswordRules.Problem(account, wanted) is { } weak)
        {
            return new(null, [new("Wanted", weak)]);
        }

        var hash = await identityServices.HashAsync(caller, account, wanted, cancellationToken);
        return await writer.RunAsync(caller, async db =>
        {
            var factor = await db.Sessions.Where(session => session.Id == caller.Session).Select(session => session.FactorAt).SingleOrDefaultAsync(cancellationToken);
            var changed = await SetAsync(db, account.Id, hash, cancellationToken);
            var (session, key) = Sessions.Begin(changed, db.Now, factorShown: false);
            session.FactorAt = factor;
            db.Add(session);
            return new PasswordResult(key, []);
        }, cancellationToken);
    }

    private async Task<Account> FindAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = store.Open(Caller.System);
        return await db.Accounts.SingleAsync(account => account.Id == accountId, cancellationToken);
    }

    private async Task<Account> SetAsync(AppDb db, Guid accountId, string hash, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(found => found.Id == accountId, cancellationToken);
        account.PasswordHash = hash;
        await Sessions.EndAllAsync(db, account, cancellationToken);
        await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), AccessActions.PasswordSet, new Target("user", accountId)), cancellationToken);
        return account;
    }
}
