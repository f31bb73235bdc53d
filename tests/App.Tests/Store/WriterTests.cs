using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.App.Tests.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>Several writers at the same time, on PostgreSQL. On SQLite they queue.</summary>
public sealed class WriterTests
{
    private static readonly byte[] Key = [1, 2, 3];

    [Fact]
    public async Task Change_of_a_row_that_another_transaction_removed_is_tried_again()
    {
        await using var world = await DeskWorld.StartAsync(database: Database.Postgres);
        await AsAnotherAsync(world, db => db.Add(Delay(failures: 1)));
        var tries = 0;

        var found = await world.Get<Writer>().RunAsync(Caller.System, async db =>
        {
            var delay = await db.SignInDelays.AsTracking().SingleOrDefaultAsync();
            if (tries++ == 0)
            {
                await AsAnotherAsync(world, other => other.Remove(Delay(failures: 1)));
            }

            delay?.Failures = 2;
            return delay is not null;
        });

        Assert.Equal((2, false), (tries, found));
    }

    [Fact]
    public async Task Row_with_a_key_that_another_transaction_took_is_tried_again()
    {
        await using var world = await DeskWorld.StartAsync(database: Database.Postgres);
        var tries = 0;

        await world.Get<Writer>().RunAsync(Caller.System, async db =>
        {
            var delay = await db.SignInDelays.AsTracking().SingleOrDefaultAsync();
            if (tries++ == 0)
            {
                await AsAnotherAsync(world, other => other.Add(Delay(failures: 1)));
            }

            if (delay is null)
            {
                db.Add(Delay(failures: 1));
            }
            else
            {
                delay.Failures++;
            }
        });

        Assert.Equal(2, tries);
        Assert.Equal(2, Assert.Single(await world.AllAsync(db => db.SignInDelays)).Failures);
    }

    private static SignInDelay Delay(int failures) => new() { KeyHash = Key, Failures = failures, WaitUntil = DateTimeOffset.UnixEpoch };

    private static async Task AsAnotherAsync(DeskWorld world, Action<AppDb> change)
    {
        await using var db = world.Get<StoreFactory>().Open(Caller.System);
        await using var transaction = await db.Database.BeginTransactionAsync();
        change(db);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
