using Samphire.App.Shared;

namespace Samphire.App.Access;

/// <summary>Too many failed attempts from this address in the current minute: the password is not even looked at.</summary>
public sealed class TooManySignInsException(TimeSpan wait) : Exception
{
    public TimeSpan Wait { get; } = wait;
}

/// <summary>
/// Limits the failed attempts of a network address in each minute: for one account, and for all accounts together.
/// Attempts that succeed take nothing away, so a whole school can sign in from one address. An address has fewer
/// attempts for one account than in all, so one account that is tried again and again does not stop the others.
/// </summary>
[Service]
public sealed class SignInAttempts(TimeProvider clock, RateLimits limits)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> counts = [];
    private long minute;

    /// <summary>Begins an attempt, which is dismissed without having failed if it succeeded or was not looked at.</summary>
    /// <param name="address">The network address.</param>
    /// <param name="account">Whatever was typed for the account, so that an unknown one is treated in the same way.</param>
    /// <exception cref="TooManySignInsException">There were too many.</exception>
    public Attempt Begin(string address, string account)
    {
        var one = $"{address}|{account}";
        lock (gate)
        {
            var now = clock.GetUtcNow();
            StartMinute(now);
            if (counts.GetValueOrDefault(one) >= limits.SignIns || counts.GetValueOrDefault(address) >= limits.FailedSignIns)
            {
                throw new TooManySignInsException(TimeSpan.FromTicks(TimeSpan.TicksPerMinute - (now.UtcTicks % TimeSpan.TicksPerMinute)));
            }

            counts[one] = counts.GetValueOrDefault(one) + 1;
            return new Attempt(this, address, one, minute);
        }
    }

    // Forgetting everything at the full minute keeps the numbers few, however many addresses somebody has.
    private void StartMinute(DateTimeOffset now)
    {
        var current = now.UtcTicks / TimeSpan.TicksPerMinute;
        if (current != minute)
        {
            minute = current;
            counts.Clear();
        }
    }

    private void End(Attempt attempt, string counted, int more)
    {
        lock (gate)
        {
            StartMinute(clock.GetUtcNow());
            if (attempt.Minute == minute)
            {
                counts[counted] = counts.GetValueOrDefault(counted) + more;
            }
        }
    }

    public sealed class Attempt(SignInAttempts attempts, string address, string account, long minute) : IDisposable
    {
        private bool failed;

        internal long Minute { get; } = minute;

        public void Failed()
        {
            failed = true;
            attempts.End(this, address, 1);
        }

        public void Dispose()
        {
            if (!failed)
            {
                attempts.End(this, account, -1);
            }
        }
    }
}
