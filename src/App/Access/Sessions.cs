using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Access;

/// <summary>
/// Sessions on the server. The browser holds a random key, and deleting the row ends the session immediately.
/// </summary>
[Service]
public sealed class Sessions(StoreFactory store, Writer writer)
{
    // The longest time without a request.
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    // The longest time in any case.
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private static readonly TimeSpan SeenAtLeastEvery = TimeSpan.FromSeconds(30);

    // The key is returned once and never stored.
    public static (Session Session, string Key) Begin(Account account, DateTimeOffset now, bool factorShown)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var session = new Session
        {
            Id = Guid.CreateVersion7(),
            KeyHash = HashOf(key),
            AccountId = account.Id,
            SecurityStamp = account.SecurityStamp,
            StartedAt = now,
            LastSeenAt = now,
            FactorAt = factorShown ? now : null,
        };
        return (session, key);
    }

    // Extends the session.
    public Task<Session?> FindAsync(string key, CancellationToken cancellationToken = default) => FindAsync(key, keepsAlive: true, cancellationToken);

    // Does not extend it, for a page that only asks whether the session is still valid.
    public Task<Session?> LookAsync(string key, CancellationToken cancellationToken = default) => FindAsync(key, keepsAlive: false, cancellationToken);

    public static DateTimeOffset EndOf(Session session)
    {
        var idle = session.LastSeenAt + Idle;
        var longest = session.StartedAt + Longest;
        return idle < longest ? idle : longest;
    }

    /// <summary>
    /// Also for a session that ran out of time, to save a late form for its author. Nobody's once somebody has ended it:
    /// whoever still holds its key is perhaps not the author.
    /// </summary>
    public async Task<Guid?> OwnerAsync(string key, CancellationToken cancellationToken = default)
    {
        var hash = HashOf(key);
        await using var db = store.Open(Caller.System);
        return await (
            from found in db.Sessions
            join account in db.Accounts on found.AccountId equals account.Id
            where found.KeyHash == hash && found.EndedAt == null && !account.Disabled
            select (Guid?)found.AccountId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether somebody ended the session: by signing out, with a new password, or by suspending the account.</summary>
    public async Task<bool> WasEndedAsync(string key, CancellationToken cancellationToken = default)
    {
        var hash = HashOf(key);
        await using var db = store.Open(Caller.System);
        return await db.Sessions.AnyAsync(found => found.KeyHash == hash && found.EndedAt != null, cancellationToken);
    }

    /// <summary>
    /// Whether a form that was shown in this session may still be saved for its author. One that was deleted had run out
    /// long before.
    /// </summary>
    public async Task<bool> LeavesFormsAsync(Guid accountId, Guid sessionId, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        return await db.Accounts.AnyAsync(account => account.Id == accountId && !account.Disabled, cancellationToken)
            && !await db.Sessions.AnyAsync(session => session.Id == sessionId && session.EndedAt != null, cancellationToken);
    }

    /// <summary>
    /// Ends every session of an account, also those that have run out, and a sign-in that waits for its code. A change of
    /// roles only changes the stamp: it ends the sessions as well, but what was being written is saved.
    /// </summary>
    internal static Task EndAllAsync(AppDb db, Account account, CancellationToken cancellationToken)
    {
        account.SecurityStamp = Guid.NewGuid().ToString();
        return db.Sessions.Where(session => session.AccountId == account.Id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, db.Now), cancellationToken);
    }

    internal static byte[] HashOf(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));

    private async Task<Session?> FindAsync(string key, bool keepsAlive, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        await using var db = store.Open(Caller.System);
        var now = db.Now;
        var session = await (
            from found in db.Sessions
            join account in db.Accounts on found.AccountId equals account.Id
            where found.KeyHash == hash && found.EndedAt == null && found.SecurityStamp == account.SecurityStamp && !account.Disabled
            select found).SingleOrDefaultAsync(cancellationToken);
        if (session is null || now >= EndOf(session))
        {
            return null;
        }

        if (keepsAlive && session.LockedAt is null && now - session.LastSeenAt >= SeenAtLeastEvery)
        {
            await writer.RunAsync(Caller.System, write => write.Sessions
                .Where(seen => seen.Id == session.Id && seen.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(seen => seen.LastSeenAt, now), cancellationToken), cancellationToken);
            session.LastSeenAt = now;
        }

        return session;
    }
}
