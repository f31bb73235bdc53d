using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.DemoData.Scenarios;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.DemoData;

/// <summary>
/// Fills a store with Wendmarsh: its people, and what they recorded, alerted and decided around the last Saturday. A
/// clock of its own gives each entry the time at which it would have been made.
/// </summary>
public static class DemoDataSeeder
{
    private const int DaysBefore = 21;

    private static readonly Scenario[] All =
    [
        Maya.Scenario, Aaliyah.Scenario, Aliya.Scenario, Oskar.Scenario, Tyrell.Scenario, Seren.Scenario, Zainab.Scenario, Leo.Scenario, Jamie.Scenario, Chloe.Scenario,
        Dawit.Scenario, Ruby.Scenario, OtherRuby.Scenario, Emi.Scenario, Hana.Scenario, Gardens.Scenario, Coach.Scenario, Nell.Scenario, Unfinished.Scenario,
    ];

    /// <summary>
    /// Does nothing if the store already has people. A SQLite file is written under another name and then moved, so
    /// that an interrupted start leaves no partial data.
    /// </summary>
    public static async Task MakeAsync(SamphireSettings settings, CancellationToken cancellationToken = default)
    {
        if (settings.Store is not StoreAddress.SqliteFile { Path: var place } || File.Exists(place))
        {
            await FillAsync(settings, cancellationToken);
            return;
        }

        var unfinished = $"{place}.new";
        Folders.CreateDirectory(Path.GetDirectoryName(place)!);
        foreach (var left in (string[])["", "-wal", "-shm"])
        {
            File.Delete(unfinished + left);
        }

        var aside = settings with { Store = StoreAddress.From(unfinished) };
        await FillAsync(aside, cancellationToken);
        SqliteConnection.ClearAllPools();
        File.Move(unfinished, place);
    }

    private static async Task FillAsync(SamphireSettings settings, CancellationToken cancellationToken)
    {
        var store = new StoreFactory(settings.Store, settings.Clock);
        await StoreStart.RunAsync(store, cancellationToken);
        await PracticeStore.RefuseOtherAsync(store, demo: true, cancellationToken);
        await using (var db = store.Open(Caller.System))
        {
            if (await db.Agencies.AnyAsync(cancellationToken))
            {
                await OpenStore.Of(store, settings.Keys).RunAsync(cancellationToken: cancellationToken);
                return;
            }
        }

        var now = settings.Clock.GetUtcNow();
        var localTime = London.Time();
        var saturday = SaturdayBefore(localTime.DateAt(now));
        var clock = new ScenarioClock(localTime.FirstMomentOf(saturday.AddDays(-DaysBefore), new TimeOnly(9, 0)));
        await using var services = new ServiceCollection().AddSamphire(settings with { Clock = clock }).BuildServiceProvider();
        await services.GetRequiredService<OpenStore>().RunAsync(PracticeStore.Mark, cancellationToken);
        await services.GetRequiredService<Wendmarsh>().MakePeopleAsync(cancellationToken);
        await PlayAsync(services, clock, saturday, now, cancellationToken);
    }

    private static async Task PlayAsync(ServiceProvider services, ScenarioClock clock, DateOnly saturday, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var localTime = services.GetRequiredService<LocalTime>();
        var people = await PeopleAsync(services, cancellationToken);
        var references = new Dictionary<string, string>();
        var steps = All.SelectMany(scenario => scenario.Steps.Select(step => (Scenario: scenario, Scene: step, At: Moment(step))))
            .Where(next => next.At < now).OrderBy(next => next.At);
        foreach (var (scenario, step, at) in steps)
        {
            clock.GoTo(at);
            await step.Play(new ScenarioActor(services, clock, saturday, scenario, people[step.Who], references));
            await services.GetRequiredService<EscalateUnread>().RunAsync(cancellationToken);
        }

        DateTimeOffset Moment(ScenarioStep step) =>
            localTime.FirstMomentOf(saturday.AddDays(step.Day), TimeOnly.Parse(step.Time, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task<Dictionary<string, Caller>> PeopleAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var accounts = await db.Accounts.Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellationToken);
        var people = new Dictionary<string, Caller>();
        foreach (var account in accounts)
        {
            people[account.DisplayName] = new Caller(await services.GetRequiredService<Actors>().FindAsync(account.Id, cancellationToken), Origin.Cli, null, "practice-copy");
        }

        return people;
    }

    private static DateOnly SaturdayBefore(DateOnly today) => today.AddDays(-(((int)today.DayOfWeek + 7 - (int)DayOfWeek.Saturday - 1) % 7) - 1);
}
