using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>A new session's key after a new password, or what must be put right first.</summary>
public sealed record PasswordAnswer(string? SessionKey, IReadOnlyList<AccountProblem> Problems);

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

    public async Task<IReadOnlyList<AccountProblem>> ForAsync(Caller caller, Guid accountId, string password, CancellationToken stop = default)
    {
        var account = await FindAsync(accountId, stop);
        if (PasswordRules.Problem(account, password) is { } weak)
        {
            return [new("Password", weak)];
        }

        var hash = await identities.HashAsync(account, password, stop);
        await writer.RunAsync(caller, db => SetAsync(db, accountId, hash, stop), stop);
        return [];
    }

    /// <summary>One's own. The session that did it goes on under a new key.</summary>
    /// <param name="caller">Whose password it is.</param>
    /// <param name="old">The password until now.</param>
    /// <param name="wanted">The new one.</param>
    /// <param name="address">From where: wrong tries make the next wait longer, as they do at signing in.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<PasswordAnswer> OwnAsync(Caller caller, string old, string wanted, string address, CancellationToken stop = default)
    {
        var account = await FindAsync(caller.Actor!.UserId, stop);
        var delay = SignInDelays.KeyOf(account.NormalizedEmail, address);
        bool mustWait;
        await using (var db = store.Open(caller))
        {
            mustWait = await SignInDelays.MustWaitAsync(db, delay, stop);
        }

        if (!await identities.IsPasswordAsync(account, old, stop) || mustWait)
        {
            await writer.RunAsync(caller, async db =>
            {
                await SignInDelays.GrowAsync(db, delay, stop);
                await audit.AddAsync(db, new Deed(ChainId.User(account.Id), AccessActions.SignInFailed, new Target("user", account.Id)), stop);
            }, stop);
            return new(null, [new("Old", "Your current password is not right. After several wrong attempts you have to wait before trying again")]);
        }

        if (PasswordRules.Problem(account, wanted) is { } weak)
        {
            return new(null, [new("Wanted", weak)]);
        }

        var hash = await identities.HashAsync(account, wanted, stop);
        return await writer.RunAsync(caller, async db =>
        {
            var factor = await db.Sessions.Where(session => session.Id == caller.Session).Select(session => session.FactorAt).SingleOrDefaultAsync(stop);
            var changed = await SetAsync(db, account.Id, hash, stop);
            var (session, key) = Sessions.Begin(changed, db.Now, factorShown: false);
            session.FactorAt = factor;
            db.Add(session);
            return new PasswordAnswer(key, []);
        }, stop);
    }

    private async Task<Account> FindAsync(Guid accountId, CancellationToken stop)
    {
        await using var db = store.Open(Caller.Itself);
        return await db.Accounts.SingleAsync(account => account.Id == accountId, stop);
    }

    private async Task<Account> SetAsync(AppDb db, Guid accountId, string hash, CancellationToken stop)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(found => found.Id == accountId, stop);
        account.PasswordHash = hash;
        account.SecurityStamp = Guid.NewGuid().ToString();
        await audit.AddAsync(db, new Deed(ChainId.User(accountId), AccessActions.PasswordSet, new Target("user", accountId)), stop);
        return account;
    }
}
