using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Bench.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

namespace Samphire.Bench.Web;

/// <summary>
/// Counts changes per second by eight concurrent clients that go through the concerns in turn: what the form does that
/// records a call, with and without the audit entry. Only the bench can leave the entry out.
/// </summary>
internal static class Writes
{
    private const int Clients = 8;
    private const int Rounds = 5;
    private const double MostLost = 0.15;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var services = store.Services();
        var caller = await CallerAsync(services);
        var with = new double[Rounds];
        var without = new double[Rounds];
        await RoundAsync(services, caller, isAudited: true);
        for (var round = 0; round < Rounds; round++)
        {
            with[round] = await RoundAsync(services, caller, isAudited: true);
            without[round] = await RoundAsync(services, caller, isAudited: false);
        }

        var lost = 1 - (Times.MedianOf(with) / Times.MedianOf(without));
        table.Add($"{store.Name}, writes a second, {Clients} clients, audited", Table.Number(Times.MedianOf(with)));
        table.Add("  without the entry", Table.Number(Times.MedianOf(without)));
        table.Add("  lost to the entry", Table.Share(lost), "under 15 %", lost < MostLost);
        table.Add($"{store.Name}, looks a second, {Clients} clients", Table.Number(await ReadingsAsync(services, caller)));
    }

    private static async Task<Caller> CallerAsync(ServiceProvider services)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var daniel = await db.Accounts.Where(account => account.DisplayName.StartsWith("Daniel ")).Select(account => account.Id).SingleAsync();
        return new Caller(await services.GetRequiredService<Actors>().FindAsync(daniel), Origin.Web, Guid.CreateVersion7(), "bench");
    }

    private static async Task<double> RoundAsync(ServiceProvider services, Caller caller, bool isAudited)
    {
        var writer = services.GetRequiredService<Writer>();
        var audit = services.GetRequiredService<AuditTrail>();
        var files = await FilesAsync(services, caller);
        return await RateAsync(files, file => writer.RunOnceAsync(caller, IdempotencyKey.Of(Guid.CreateVersion7(), "call"), async db =>
        {
            var concern = await db.Concerns.SingleAsync(found => found.FileId == file);
            db.Add(new ConcernAlert
            {
                Id = Guid.CreateVersion7(),
                FileId = concern.FileId,
                To = AlertRecipient.Police,
                Outcome = AlertOutcome.ToldThem,
                At = db.Now,
                RecordedById = caller.Actor!.UserId,
                RecordedAt = db.Now,
            });
            if (isAudited)
            {
                await audit.AddAsync(db, new AuditRecord(ChainId.File(file), ConcernActions.AlertRecorded, new Target("concern", file), caller.Actor.RecordsConcernsAs));
            }

            return concern.Reference;
        }));
    }

    // Only what viewing a page of a concern writes.
    private static async Task<double> ReadingsAsync(ServiceProvider services, Caller caller)
    {
        var reading = services.GetRequiredService<RecordView>();
        return await RateAsync(await FilesAsync(services, caller), file => reading.ConcernAsync(caller, file, "/Cases/Desk/Concern"));
    }

    private static async Task<Guid[]> FilesAsync(ServiceProvider services, Caller caller)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(caller);
        return await db.Concerns.OrderBy(concern => concern.Reference).Select(concern => concern.FileId).Take(4000).ToArrayAsync();
    }

    private static async Task<double> RateAsync(Guid[] files, Func<Guid, Task> once)
    {
        var done = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var turn = client; clock.Elapsed < Long; turn += Clients)
            {
                await once(files[turn % files.Length]);
                Interlocked.Increment(ref done);
            }
        })));
        return done / clock.Elapsed.TotalSeconds;
    }
}
