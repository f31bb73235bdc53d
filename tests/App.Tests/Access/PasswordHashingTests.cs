using System.Collections.Concurrent;
using Samphire.App.Access;

namespace Samphire.App.Tests.Access;

/// <summary>Whose password is hashed next, and who is refused. Each hash lasts until the test ends it.</summary>
public sealed class PasswordHashingTests
{
    private readonly ConcurrentQueue<string> done = new();

    [Fact]
    public void One_core_is_left_for_the_pages() =>
        Assert.Equal(Environment.ProcessorCount > 1 ? Environment.ProcessorCount - 1 : 1, PasswordHashing.AtOnce);

    [Fact]
    public async Task No_more_hashes_than_allowed_run_at_once_and_none_on_the_threads_of_the_pages()
    {
        var hashing = new PasswordHashing(atOnce: 2, most: 10);
        using var hold = new Held();
        List<bool> pooled = [];
        var running = 0;
        var most = 0;
        Task<bool>[] hashes = [.. Enumerable.Range(0, 6).Select(n => hashing.RunAsync($"192.0.2.{n}", Hash, TestContext.Current.CancellationToken))];

        await hold.BegunAsync(2);
        hold.End(6);
        await Task.WhenAll(hashes);

        Assert.Equal(2, most);
        Assert.DoesNotContain(true, pooled);

        bool Hash()
        {
            lock (pooled)
            {
                most = Math.Max(most, ++running);
                pooled.Add(Thread.CurrentThread.IsThreadPoolThread);
            }

            hold.Wait();
            lock (pooled)
            {
                running--;
            }

            return true;
        }
    }

    [Fact]
    public async Task Somebody_who_arrives_while_many_others_hammer_from_ever_new_addresses_is_next()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 100);
        using var hold = new Held();
        List<Task> all = [.. Enumerable.Range(0, 48).Select(n => RunAsync(hashing, hold, $"192.0.2.{n}", $"guess {n}"))];
        await hold.BegunAsync(1);

        all.Add(RunAsync(hashing, hold, "198.51.100.7", "honest"));
        hold.End(2);
        await all[^1];

        Assert.Equal(["guess 0", "honest"], done);
        hold.End(47);
        await Task.WhenAll(all);
    }

    [Fact]
    public async Task Address_from_which_somebody_has_signed_in_comes_before_new_ones_but_only_with_one_attempt()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 3);
        using var hold = new Held();
        hashing.Welcome("office");
        List<Task> all = [];
        foreach (var (from, what) in ((string, string)[])[("192.0.2.0", "first"), ("office", "o0"), ("office", "o1"), ("192.0.2.1", "new")])
        {
            all.Add(RunAsync(hashing, hold, from, what));
        }

        // One more fills the queue: the second of the office has to go.
        all.Add(RunAsync(hashing, hold, "192.0.2.2", "newest"));
        await Assert.ThrowsAsync<HashingBusyException>(() => all[2]);
        hold.End(4);
        await Task.WhenAll(all.Where(task => task != all[2]));

        Assert.Equal(["first", "o0", "newest", "new"], done);
    }

    [Fact]
    public async Task Address_that_sends_many_waits_behind_its_own_attempts_and_in_their_order()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 100);
        using var hold = new Held();
        List<Task> all = [];
        foreach (var (from, what) in ((string, string)[])[("flood", "f0"), ("flood", "f1"), ("school", "s0"), ("flood", "f2"), ("school", "s1"), ("flood", "f3")])
        {
            all.Add(RunAsync(hashing, hold, from, what));
        }

        hold.End(6);
        await Task.WhenAll(all);

        // The first of each, then the second of each with the later one first, then the rest of the flood.
        Assert.Equal(["f0", "s0", "s1", "f1", "f2", "f3"], done);
    }

    [Fact]
    public async Task Full_queue_refuses_the_last_of_the_address_that_sends_the_most()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 3);
        using var hold = new Held();
        Task[] flood = [.. Enumerable.Range(0, 4).Select(n => RunAsync(hashing, hold, "flood", $"f{n}"))];

        var honest = RunAsync(hashing, hold, "198.51.100.7", "honest");

        await Assert.ThrowsAsync<HashingBusyException>(() => flood[3]);
        hold.End(4);
        await Task.WhenAll([.. flood[..3], honest]);
        Assert.Equal(["f0", "honest", "f1", "f2"], done);
    }

    [Fact]
    public async Task Full_queue_of_different_addresses_refuses_the_one_who_has_waited_longest()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 2);
        using var hold = new Held();
        Task[] all = [.. Enumerable.Range(0, 4).Select(n => RunAsync(hashing, hold, $"192.0.2.{n}", $"{n}"))];

        await Assert.ThrowsAsync<HashingBusyException>(() => all[1]);
        hold.End(3);
        await Task.WhenAll(all[0], all[2], all[3]);
        Assert.Equal(["0", "3", "2"], done);
    }

    [Fact]
    public async Task Attempt_that_fifty_later_ones_have_overtaken_is_refused()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 100);
        using var hold = new Held();
        var running = RunAsync(hashing, hold, "192.0.2.0", "first");
        var old = RunAsync(hashing, hold, "192.0.2.1", "old");
        for (var later = 0; later < 50; later++)
        {
            var next = RunAsync(hashing, hold, $"198.51.100.{later}", "later");
            Assert.False(old.IsCompleted);
            hold.End(1);
            await running;
            running = next;
        }

        await Assert.ThrowsAsync<HashingBusyException>(() => old);
        hold.End(1);
        await running;
    }

    [Fact]
    public async Task Attempt_that_is_given_up_leaves_its_place_and_a_failed_hash_its_thread()
    {
        var hashing = new PasswordHashing(atOnce: 1, most: 2);
        using var hold = new Held();
        using var gone = new CancellationTokenSource();
        var first = RunAsync(hashing, hold, "192.0.2.0", "first");
        var left = hashing.RunAsync("192.0.2.1", () => true, gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        var broken = hashing.RunAsync<bool>("192.0.2.2", () => throw new InvalidOperationException(), TestContext.Current.CancellationToken);
        var last = RunAsync(hashing, hold, "192.0.2.2", "last");

        hold.End(2);
        await Task.WhenAll(first, last);

        await Assert.ThrowsAsync<InvalidOperationException>(() => broken);
        Assert.Equal(["first", "last"], done);
    }

    private Task<bool> RunAsync(PasswordHashing hashing, Held hold, string from, string what) => hashing.RunAsync(
        from,
        () =>
        {
            hold.Wait();
            done.Enqueue(what);
            return true;
        },
        TestContext.Current.CancellationToken);

    /// <summary>Holds each hash until the test lets one end.</summary>
    private sealed class Held : IDisposable
    {
        private readonly SemaphoreSlim begun = new(0);
        private readonly SemaphoreSlim mayEnd = new(0);

        public void Wait()
        {
            begun.Release();
            mayEnd.Wait();
        }

        public async Task BegunAsync(int hashes)
        {
            for (var seen = 0; seen < hashes; seen++)
            {
                await begun.WaitAsync(TestContext.Current.CancellationToken);
            }
        }

        public void End(int hashes) => mayEnd.Release(hashes);

        public void Dispose()
        {
            // A hash of a failed test must not wait for ever.
            mayEnd.Release(1_000);
            mayEnd.Dispose();
            begun.Dispose();
        }
    }
}
