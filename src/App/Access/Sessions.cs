using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Access;

/// <summary>Sessions on the server: what the browser holds is a random key, and taking a row away ends the session at once.</summary>
[Service]
public sealed class Sessions(StoreFactory store, Writer writer)
{
    /// <summary>A session ends when nothing was asked for so long.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    /// <summary>It ends after so long in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private static readonly TimeSpan SeenAtLeastEvery = TimeSpan.FromSeconds(30);

    /// <summary>Begins a session; the key is told once and never kept.</summary>
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

    /// <summary>The session of a key if it is still good. Being asked for keeps it alive.</summary>
    public Task<Session?> FindAsync(string key, CancellationToken cancellationToken = default) => FindAsync(key, keepsAlive: true, cancellationToken);

    /// <summary>The same for a page that only looks whether the session is still there: looking must not make it last.</summary>
    public Task<Session?> LookAsync(string key, CancellationToken cancellationToken = default) => FindAsync(key, keepsAlive: false, cancellationToken);

    /// <summary>When the session ends if nothing more is asked for.</summary>
    public static DateTimeOffset EndOf(Session session)
    {
        var idle = session.LastSeenAt + Idle;
        var longest = session.StartedAt + Longest;
        return idle < longest ? idle : longest;
    }

    /// <summary>To whom a key belonged, even where the session is over: a form posted too late is kept for that person.</summary>
    public async Task<Guid?> OwnerAsync(string key, CancellationToken cancellationToken = default)
    {
        var hash = HashOf(key);
        await using var db = store.Open(Caller.Itself);
        return await db.Sessions.Where(found => found.KeyHash == hash).Select(found => (Guid?)found.AccountId).SingleOrDefaultAsync(cancellationToken);
    }

    internal static byte[] HashOf(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));

    private async Task<Session?> FindAsync(string key, bool keepsAlive, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        await using var db = store.Open(Caller.Itself);
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
            await writer.RunAsync(Caller.Itself, write => write.Sessions
                .Where(seen => seen.Id == session.Id && seen.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(seen => seen.LastSeenAt, now), cancellationToken), cancellationToken);
            session.LastSeenAt = now;
        }

        return session;
    }
}
