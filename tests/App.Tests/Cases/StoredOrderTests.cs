using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.Cases;

/// <summary>
/// The order of a list is stored, and every change updates it. These tests generate histories of use cases, calculate
/// the order again from the facts in plain loops, and compare.
/// </summary>
public sealed class StoredOrderTests
{
    private static readonly string[] Everybody = ["Daniel", "Mairi", "Gwen", "Imogen", "Tomasz", "Priya", "Hamza"];
    private static readonly string[] Districts = ["thornsea", "marlhythe"];
    private static readonly AlertDeadlines Terms = new(10, 24);

    [Theory]
    [InlineData(Database.Sqlite, 1)]
    [InlineData(Database.Sqlite, 2)]
    [InlineData(Database.Postgres, 2)]
    public async Task List_after_any_history_is_in_order_and_holds_exactly_what_is_open_to_the_reader(Database database, int seed)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var history = new GeneratedHistory(world, new Random(seed));
        await history.RunAsync(sent: 34, moves: 330);

        var facts = await Facts.ReadAsync(world);
        var shown = new HashSet<DeskFilter>();
        var met = new Counts();
        foreach (var person in Everybody)
        {
            var actor = (await world.As(person)).Actor!;
            foreach (var filter in Enum.GetValues<DeskFilter>())
            {
                var expected = facts.List(actor, filter, world.Clock.Now);
                Assert.Equal(expected, await WholeListAsync(world, person, new DeskListFilter(filter)));
                foreach (var narrow in facts.Narrowed(filter))
                {
                    var narrowed = facts.List(actor, narrow, world.Clock.Now);
                    Assert.Equal(narrowed, await WholeListAsync(world, person, narrow));
                    met.Add((narrow.District is null ? "" : "district") + (narrow.AgencyId is null ? "" : "agency") + (narrow.Mine ? "mine" : ""), narrowed.Count);
                }

                if (expected.Count > 0)
                {
                    shown.Add(filter);
                }
            }
        }

        Assert.Equal(Enum.GetValues<DeskFilter>(), shown.Order());
        Assert.Equal(["agency", "district", "districtagency", "mine"], met.NotEmpty);
        Assert.Equal(Enum.GetValues<ShareState>(), history.SeenShares.Order());
        Assert.True(facts.List((await world.As("Daniel")).Actor!, DeskFilter.Open, world.Clock.Now).Count(row => row.NotTold) > 1);
        Assert.Superset(Enum.GetValues<ConcernState>().Except([ConcernState.Draft, ConcernState.Discarded]).ToHashSet(), history.Seen);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task File_with_two_grants_is_listed_once_and_one_that_is_blocked_or_expired_is_not_listed(Database database)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var (daniel, hamza) = ((await world.As("Daniel")).Actor!.UserId, (await world.As("Hamza")).Actor!.UserId);
        var twice = await world.SendAsync();
        var closed = await world.SendAsync();
        var (twiceFile, closedFile) = ((await world.RowAsync(twice)).FileId, (await world.RowAsync(closed)).FileId);
        await world.Services.ChangeAsync(Caller.System, async db =>
        {
            db.Add(new FileGrant { PrincipalId = daniel, FileId = twiceFile, Level = AccessLevel.Worker, Reason = AccessReason.Escalated });
            db.Add(new FileGrant { PrincipalId = daniel, FileId = closedFile, Level = AccessLevel.Worker, Reason = AccessReason.Escalated });
            db.Add(new FileGrant { PrincipalId = hamza, FileId = twiceFile, Level = AccessLevel.Worker, Reason = AccessReason.Escalated, Until = db.Now.AddMinutes(1) });
            await FileAccessChanges.BlockAsync(db, closedFile, [daniel]);
        });

        Assert.Equal([twice], await world.ListAsync("Daniel"));
        Assert.Equal([twice], await world.ListAsync("Daniel", DeskFilter.Unread));
        Assert.Equal([twice], await world.ListAsync("Hamza"));

        world.Clock.Now = world.Clock.Now.AddMinutes(1);
        Assert.Empty(await world.ListAsync("Hamza"));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Concern_waits_for_the_reporter_until_an_answer_comes_or_it_is_passed_on(Database database)
    {
        await using var world = await DeskWorld.StartAsync(database: database);
        var answered = await world.SendAndReadAsync();
        var passed = await world.SendAndReadAsync();
        var daniel = await world.As("Daniel");
        foreach (var reference in (string[])[answered, passed])
        {
            await world.Get<AskReporter>().RunAsync(daniel, await world.PressAsync(reference), DeskWorld.Words("Which phone?"));
        }

        Assert.Equal(new[] { answered, passed }.Order(), (await WaitingAsync("Daniel")).Order());
        Assert.Empty(await WaitingAsync("Tomasz"));

        var triage = (await world.As("Tomasz")).Actor!.TeamIds[0];
        await world.Get<AnswerDesk>().RunAsync(await world.As("Priya"), await world.PressAsync(answered), DeskWorld.Words("The black one."));
        Assert.Equal([passed], await WaitingAsync("Daniel"));
        Assert.IsType<SubmissionResult.Done>(await world.Get<PassConcern>().RunAsync(daniel, await world.PressAsync(passed), triage, DeskWorld.Words("Yours.")));
        Assert.Empty(await WaitingAsync("Daniel"));
        Assert.Empty(await WaitingAsync("Tomasz"));

        async Task<IEnumerable<string>> WaitingAsync(string person) =>
            (await world.TrayAsync(person)).Where(row => row.When == DueGroup.WaitingForOthers).Select(row => row.Reference);
    }

    /// <summary>All pages of a list, joined.</summary>
    private static async Task<List<Line>> WholeListAsync(DeskWorld world, string person, DeskListFilter filter)
    {
        var lines = new List<Line>();
        for (var number = 1; ; number++)
        {
            var page = await world.Queries.ListAsync(await world.As(person), filter, number);
            lines.AddRange(page.Rows.Select(row => new Line(row.Reference, row.NotTold)));
            if (!page.HasMore)
            {
                return lines;
            }

            Assert.Equal(ListPage.Size, page.Rows.Count);
        }
    }

    /// <summary>Which filters found anything.</summary>
    private sealed class Counts
    {
        private readonly Dictionary<string, int> found = [];

        public IEnumerable<string> NotEmpty => found.Where(one => one.Value > 0).Select(one => one.Key).Order(StringComparer.Ordinal);

        public void Add(string filter, int rows) => found[filter] = found.GetValueOrDefault(filter) + rows;
    }

    private sealed record Listed(
        ConcernState State, bool NotTold, bool Owed, bool Alarm, DateTimeOffset? ReadDueAt, DateTimeOffset? Since, DateTimeOffset? FinishedAt);

    private sealed record Line(string Reference, bool NotTold);

    /// <summary>What is stored, without the access filter.</summary>
    private sealed record Facts(
        IReadOnlyList<Concern> Concerns, IReadOnlyList<RequiredAlert> Owed, IReadOnlyList<ConcernAlert> Alerts, IReadOnlyList<FileGrant> Grants, IReadOnlyList<FileBlock> Blocks,
        IReadOnlyList<ConcernShare> Shares, IReadOnlyDictionary<Guid, Guid> Supervisors)
    {
        public static async Task<Facts> ReadAsync(DeskWorld world) => new(
            await world.AllAsync(db => db.Concerns), await world.AllAsync(db => db.RequiredAlerts), await world.AllAsync(db => db.ConcernAlerts),
            await world.AllAsync(db => db.FileGrants), await world.AllAsync(db => db.FileBlocks),
            await world.AllAsync(db => db.ConcernShares), await SupervisorsAsync(world));

        private static async Task<IReadOnlyDictionary<Guid, Guid>> SupervisorsAsync(DeskWorld world)
        {
            var agencies = await world.AllAsync(db => db.Agencies);
            return (await world.AllAsync(db => db.Teams)).ToDictionary(team => team.Id, team => agencies.Single(agency => agency.Id == team.AgencyId).Supervisors);
        }

        /// <summary>Every further filter of a part of the work.</summary>
        public IEnumerable<DeskListFilter> Narrowed(DeskFilter filter)
        {
            var all = new DeskListFilter(filter);
            var agencies = Concerns.Select(concern => concern.AuthorAgencyId).Distinct().ToList();
            return [all with { Mine = true }, .. agencies.Select(agency => all with { AgencyId = agency }),
                .. Districts.SelectMany(district => new[] { all with { District = district }, all with { District = district, AgencyId = agencies[0] } })];
        }

        public List<Line> List(Actor actor, DeskFilter filter, DateTimeOffset now) => List(actor, new DeskListFilter(filter), now);

        public List<Line> List(Actor actor, DeskListFilter narrow, DateTimeOffset now)
        {
            var filter = narrow.Show;
            var rows = (
                from concern in Concerns
                where (narrow.District is null || ConcernDraftJson.ReadChild(concern.DraftJson).District == narrow.District)
                    && (narrow.AgencyId is null || concern.AuthorAgencyId == narrow.AgencyId)
                    && (!narrow.Mine || concern.OwnerId == actor.UserId || Shares.Any(share => share.FileId == concern.FileId && share.OwnerId == actor.UserId))
                from listed in Listings(actor, concern, now)
                where Holds(filter, listed.State, listed.Owed)
                select (Concern: concern, At: listed)).OrderBy(row => row.Concern.FileId.ToString());
            var inOrder = filter == DeskFilter.Finished
                ? rows.OrderByDescending(row => row.At.FinishedAt)
                : rows.OrderByDescending(row => row.At.Alarm).ThenByDescending(row => row.At.NotTold).ThenBy(row => row.At.ReadDueAt is null)
                    .ThenBy(row => row.At.ReadDueAt).ThenBy(row => row.At.Since);
            return
            [
                .. inOrder.ThenBy(row => row.Concern.FileId.ToString(), StringComparer.Ordinal).DistinctBy(row => row.Concern.FileId)
                    .Select(row => new Line(row.Concern.Reference, Listings(actor, row.Concern, now).Where(listed => Holds(filter, listed.State, listed.Owed)).Any(listed => listed.NotTold))),
            ];
        }

        /// <summary>Where somebody has a concern in their lists: once for each way in which it is open to them.</summary>
        private IEnumerable<Listed> Listings(Actor actor, Concern concern, DateTimeOffset now)
        {
            var (owed, alarm) = (IsOwed(concern), concern.AlarmAt is not null);
            if (Blocks.Any(block => block.FileId == concern.FileId && block.AccountId == actor.UserId))
            {
                yield break;
            }

            foreach (var grant in Grants.Where(grant => grant.FileId == concern.FileId && grant.Level == AccessLevel.Worker && actor.Principals.Contains(grant.PrincipalId) && !(grant.Until <= now)))
            {
                var shares = Shares.Where(share => share.FileId == concern.FileId && grant.PrincipalId != concern.TeamId
                    && (grant.PrincipalId == share.TeamId || (grant.PrincipalId == Supervisors[share.TeamId] && grant.PrincipalId != Supervisors.GetValueOrDefault(concern.TeamId ?? Guid.Empty)))).ToList();
                if (shares.Count == 0)
                {
                    yield return new Listed(concern.State, concern.ActNow && owed, owed || alarm, alarm, concern.ReadDueAt, concern.WithTeamSince, concern.FinishedAt);
                    continue;
                }

                // Only one desk here shares with one other.
                var share = Assert.Single(shares);
                var finished = share.FinishedAt is not null;
                var state = finished ? ConcernState.Closed : share.ReadDueAt is not null ? ConcernState.Passed : ConcernState.Read;
                yield return new Listed(state, concern.ActNow && owed && !finished, (owed || alarm) && !finished, alarm && !finished, share.ReadDueAt, share.SharedAt, share.FinishedAt);
            }
        }

        private bool IsOwed(Concern concern)
        {
            AlertRecord[] records = [.. Alerts.Where(alert => alert.FileId == concern.FileId).Select(alert => new AlertRecord { To = alert.To, Outcome = alert.Outcome, At = alert.At })];
            return Owed.Where(owed => owed.FileId == concern.FileId).Select(owed => new OutstandingAlert(owed.To, owed.Method))
                .Any(owed => owed.IsBody && !owed.After(records, Terms).IsTold);
        }

        private static bool Holds(DeskFilter filter, ConcernState state, bool owed) => filter switch
        {
            DeskFilter.Open => state is ConcernState.Sent or ConcernState.Read or ConcernState.Asked or ConcernState.Answered or ConcernState.Passed or ConcernState.AddedTo || (owed && state is (ConcernState.Closed or ConcernState.Accepted)),
            DeskFilter.Unread => state is ConcernState.Sent or ConcernState.Answered or ConcernState.Passed or ConcernState.AddedTo,
            DeskFilter.WithReporter => state is ConcernState.Asked,
            _ => !owed && state is (ConcernState.Closed or ConcernState.Accepted),
        };
    }
}
