using CsCheck;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Cases;

/// <summary>The desk list and the rules agree on whether a body has been told, on both databases.</summary>
public sealed class NotToldTests
{
    private const int Concerns = 120;

    private static readonly Gen<(AlertRecipient To, AlertMethod Way)[]> Owed =
        Gen.Select(Gen.Enum<AlertRecipient>(), Gen.Enum<AlertMethod>()).Array[0, 4].Select(all => all.DistinctBy(one => one.Item1).ToArray());

    private static readonly Gen<(AlertRecipient To, AlertOutcome Outcome)[]> Recorded = Gen.Select(Gen.Enum<AlertRecipient>(), Gen.Enum<AlertOutcome>()).Array[0, 5];

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Desk_list_shows_not_told_exactly_where_the_rules_require_it(Database database)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var daniel = await world.As("Daniel");
        Dictionary<string, bool> expected = [];
        var generator = new PCG(1, 20261123);
        for (var made = 0; made < Concerns; made++)
        {
            var (owed, recorded) = Gen.Select(Owed, Recorded).Generate(generator, null, out _);
            var reference = await world.SendAsync();
            await AddAsync(world, daniel, reference, owed, recorded);
            expected.Add(reference, owed.Any(one => AlertRecipients.Bodies.Contains(one.To) && !IsTold(one, recorded)));
        }

        Dictionary<string, bool> listed = [];
        for (var page = 1; listed.Count < Concerns; page++)
        {
            foreach (var row in (await world.Queries.ListAsync(daniel, DeskFilter.Open, page)).Rows)
            {
                listed.Add(row.Reference, row.NotTold);
            }
        }

        Assert.Equal(expected.OrderBy(one => one.Key), listed.OrderBy(one => one.Key));
        Assert.InRange(expected.Count(one => one.Value), Concerns / 10, Concerns * 9 / 10);
    }

    private static bool IsTold((AlertRecipient To, AlertMethod Way) owed, (AlertRecipient To, AlertOutcome Outcome)[] recorded) =>
        new OutstandingAlert(owed.To, owed.Way)
            .After(recorded.Select(record => new AlertRecord { To = record.To, Outcome = record.Outcome, At = London.At("2026-11-23 10:00") }), new AlertDeadlines(15, 24))
            .IsTold;

    private static Task AddAsync(DeskWorld world, Caller by, string reference, (AlertRecipient To, AlertMethod Way)[] owed, (AlertRecipient To, AlertOutcome Outcome)[] recorded) =>
        world.Services.ChangeAsync(by, async db =>
        {
            var concern = await db.Concerns.AsTracking().SingleAsync(found => found.Reference == reference);
            concern.ActNow = true;
            db.AddRange(owed.Select((one, place) => new RequiredAlert { FileId = concern.FileId, To = one.To, Method = one.Way, Position = place }));
            db.AddRange(recorded.Select(one => new ConcernAlert
            {
                Id = Guid.CreateVersion7(),
                FileId = concern.FileId,
                To = one.To,
                Outcome = one.Outcome,
                At = db.Now,
                RecordedById = by.Actor!.UserId,
                RecordedAt = db.Now,
            }));
        });
}
