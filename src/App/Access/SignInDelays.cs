using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;

namespace Samphire.App.Access;

/// <summary>The delay after failed attempts: none after two, then doubled each time, up to 15 minutes.</summary>
internal static class SignInDelays
{
    private const int Free = 2;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static byte[] KeyOf(string normalizedEmail, string address) => SHA256.HashData(Encoding.UTF8.GetBytes($"{normalizedEmail}|{address}"));

    // From whatever address: only somebody who knows the password gets as far as a code, so a stranger cannot lock the
    // owner out with this one.
    public static byte[] KeyOfCodes(Guid account) => SHA256.HashData(Encoding.UTF8.GetBytes($"codes of {account}"));

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
        wait.WaitUntil = UntilAfter(wait.Failures, db.Now);
    }

    /// <summary>
    /// Counts an attempt as failed before it is looked at, so that attempts at the same time cannot all be looked at. A
    /// right one is forgiven afterwards (<see cref="ForgiveAsync"/>). False if the delay is not over.
    /// </summary>
    public static async Task<bool> BeginAsync(AppDb db, byte[] key, CancellationToken cancellationToken)
    {
        var now = db.Now;
        while (await db.SignInDelays.SingleOrDefaultAsync(found => found.KeyHash == key, cancellationToken) is { } wait)
        {
            if (wait.WaitUntil > now)
            {
                return false;
            }

            // No row means that another transaction has counted its own attempt meanwhile.
            var (failures, until) = (wait.Failures + 1, UntilAfter(wait.Failures + 1, now));
            var counted = await db.SignInDelays.Where(found => found.KeyHash == key && found.Failures == wait.Failures)
                .ExecuteUpdateAsync(set => set.SetProperty(found => found.Failures, failures).SetProperty(found => found.WaitUntil, until), cancellationToken);
            if (counted == 1)
            {
                return true;
            }
        }

        db.Add(new SignInDelay { KeyHash = key, Failures = 1, WaitUntil = UntilAfter(1, now) });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public static Task ForgiveAsync(AppDb db, byte[] key, CancellationToken cancellationToken) =>
        db.SignInDelays.Where(wait => wait.KeyHash == key).ExecuteDeleteAsync(cancellationToken);

    private static DateTimeOffset UntilAfter(int failures, DateTimeOffset now)
    {
        var doublings = Math.Min(failures - Free - 1, 20);
        return doublings < 0 ? now : now + TimeSpan.FromTicks(Math.Min(First.Ticks << doublings, Longest.Ticks));
    }
}
