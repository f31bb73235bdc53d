namespace Samphire.App.Access;

/// <summary>More passwords wait to be hashed than the queue holds; nothing was looked at or changed.</summary>
public sealed class HashingBusyException : Exception;

/// <summary>
/// Hashes passwords on few threads of their own, because each hash keeps a core busy for a tenth of a second and a flood
/// of sign-ins must leave everybody else's pages alone. The others wait in a queue of limited length.
/// </summary>
/// <remarks>
/// Each network address waits behind its own attempts: the second one of an address comes after the first ones of all
/// others. Between addresses, one from which somebody has signed in comes first, because somebody who hammers from ever new
/// addresses has none of these. Among the others, the newest attempt is next: those who hammer have to wait for an
/// answer before sending more, so an attempt that arrives meanwhile mostly has its turn at once instead of after dozens
/// of theirs. What has been overtaken too often, or is the least likely to have a turn when the queue is
/// full, is refused, so that it can be sent again.
/// </remarks>
public sealed class PasswordHashing(int atOnce, int most)
{
    /// <summary>For a whole school at once, which waits for some seconds.</summary>
    public const int Most = 128;

    // At a tenth of a second each, somebody has waited for five seconds and should rather try again.
    private const int MostOvertaken = 50;

    // The memory of a flood of successful sign-ins is bounded: they begin to count again.
    private const int MostKnown = 10_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> known = [];
    private readonly List<Turn> waiting = [];
    private readonly List<Turn> running = [];

    /// <summary>One core is left for the pages, if there are several.</summary>
    public static int AtOnce { get; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Runs a hash when its turn has come.</summary>
    /// <typeparam name="T">The result of the hash.</typeparam>
    /// <param name="from">The network address, or the account of somebody who is signed in.</param>
    /// <param name="hash">Computes the hash.</param>
    /// <param name="cancellationToken">Gives the place in the queue up.</param>
    /// <exception cref="HashingBusyException">There was no place, or no turn in a reasonable time.</exception>
    public async Task<T> RunAsync<T>(string from, Func<T> hash, CancellationToken cancellationToken)
    {
        var turn = new Turn(from);
        Join(turn);
        await using (cancellationToken.Register(() => Leave(turn, cancellationToken)))
        {
            await turn.Came.Task;
        }

        try
        {
            // A thread of its own, so that no hash occupies one of those that serve the pages.
            return await Task.Factory.StartNew(hash, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            End(turn);
        }
    }

    /// <summary>Somebody has signed in from this network address.</summary>
    public void Welcome(string from)
    {
        lock (gate)
        {
            if (known.Count >= MostKnown)
            {
                known.Clear();
            }

            known.Add(from);
        }
    }

    private void Join(Turn turn)
    {
        lock (gate)
        {
            turn.IsUnknown = !known.Contains(turn.From);
            turn.Ahead = waiting.Concat(running).Count(earlier => earlier.From == turn.From);
            waiting.Add(turn);
            StartNext();
            if (waiting.Count > most)
            {
                // The oldest of those with the most ahead.
                Refuse(waiting.MaxBy(late => (late.Ahead, late.IsUnknown))!);
            }
        }
    }

    private void Leave(Turn turn, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (waiting.Remove(turn))
            {
                turn.Came.TrySetCanceled(cancellationToken);
            }
        }
    }

    private void End(Turn turn)
    {
        lock (gate)
        {
            running.Remove(turn);
            StartNext();
        }
    }

    private void StartNext()
    {
        while (running.Count < atOnce && waiting.Count > 0)
        {
            // The newest of those with the fewest ahead.
            var next = Enumerable.Reverse(waiting).MinBy(turn => (turn.Ahead, turn.IsUnknown))!;
            foreach (var older in waiting.TakeWhile(turn => turn != next).ToList())
            {
                older.Overtaken++;
                if (older.Overtaken >= MostOvertaken)
                {
                    Refuse(older);
                }
            }

            waiting.Remove(next);
            running.Add(next);
            next.Came.SetResult();
        }
    }

    private void Refuse(Turn turn)
    {
        waiting.Remove(turn);
        turn.Came.SetException(new HashingBusyException());
    }

    private sealed class Turn(string from)
    {
        public string From { get; } = from;

        // The attempts of the same address that were waiting or running when this one came.
        public int Ahead { get; set; }

        public bool IsUnknown { get; set; }

        public int Overtaken { get; set; }

        // Continues elsewhere, never while the queue is locked.
        public TaskCompletionSource Came { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
