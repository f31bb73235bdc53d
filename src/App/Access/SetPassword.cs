using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>A new session's key after a new password, or what must be put right first.</summary>
public sealed record PasswordResult(string? SessionKey, IReadOnlyList<AccountProblem> Problems);

/// <summary>Sets a password: one's own, by showing the old one, or somebody's whom an administrator lets in again. Older sessions end.</summary>
[Service]
public sealed class SetPassword(StoreFactory store, Writer writer, Identities identities, AuditTrail audit)
{
    // No letters that are mistaken for each other over the telephone.
    private const string Alphabet = "abcdefghjkmnpqrstvwxyz23456789";
    private const int Groups = 5;
    private const int GroupLength = 5;

    /// <summary>A password that nobody guesses and that can be read out over the telephone: 25 characters in five groups.</summary>
    public static string Generated() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));

    public async Task<IReadOnlyList<AccountProblem>> ForAsync(Caller caller, Guid accountId, string password, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(accountId, cancellationToken);
        if (PasswordRules.Problem(account, password) is { } weak)
        {
            return [new("Password", weak)];
        }

        var hash = await identities.HashAsync(account, password, cancellationToken);
        await writer.RunAsync(caller, db => SetAsync(db, accountId, hash, cancellationToken), cancellationToken);
        return [];
    }

    /// <summary>One's own. The session that did it goes on under a new key.</summary>
    /// <param name="caller">Whose password it is.</param>
    /// <param name="old">The password until now.</param>
    /// <param name="wanted">The new one.</param>
    /// <param name="address">From where: wrong tries make the next wait longer, as they do at signing in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PasswordResult> OwnAsync(Caller caller, string old, string wanted, string address, CancellationToken cancellationToken = default)
    {
        var account = await FindAsync(caller.Actor!.UserId, cancellationToken);
        var delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            mustWait = await SignInDelays.MustWaitAsync(db, delay, cancellationToken);
        }

        if (!await identities.IsPasswordAsync(account, old, cancellationToken) || mustWait)
        {
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

        var hash = await identities.HashAsync(account, wanted, cancellationToken);
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
        await using var db = store.Open(Caller.Itself);
        return await db.Accounts.SingleAsync(account => account.Id == accountId, cancellationToken);
    }

    private async Task<Account> SetAsync(AppDb db, Guid accountId, string hash, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(found => found.Id == accountId, cancellationToken);
        account.PasswordHash = hash;
        account.SecurityStamp = Guid.NewGuid().ToString();
        await audit.AddAsync(db, new AuditRecord(ChainId.User(accountId), AccessActions.PasswordSet, new Target("user", accountId)), cancellationToken);
        return account;
    }
}
