using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.World.Stories;
using Samphire.Domain.Shared;

namespace Samphire.App.World;

/// <summary>
/// Makes a store with Wendmarsh in it: its people, and what they recorded, told and decided around the last Saturday. It is
/// told by a clock of its own, so that each entry stands at the minute at which it would have been made.
/// </summary>
public static class PracticeCopy
{
    private const int DaysBefore = 21;

    private static readonly Story[] All =
    [
        Maya.Story, Aaliyah.Story, Aliya.Story, Oskar.Story, Tyrell.Story, Seren.Story, Zainab.Story, Leo.Story, Jamie.Story, Chloe.Story,
        Dawit.Story, Ruby.Story, OtherRuby.Story, Emi.Story, Hana.Story, Gardens.Story, Coach.Story, Nell.Story, Unfinished.Story,
    ];

    /// <summary>
    /// Does nothing where the store has people already. A file is told under another name and then put in its place: a start
    /// that is broken off leaves nothing half told.
    /// </summary>
    public static async Task MakeAsync(SamphireSettings settings, CancellationToken stop = default)
    {
        if (settings.Store is not StoreAddress.SqliteFile { Path: var place } || File.Exists(place))
        {
            await FillAsync(settings, stop);
            return;
        }

        var unfinished = $"{place}.new";
        Folders.CreateDirectory(Path.GetDirectoryName(place)!);
        foreach (var left in (string[])["", "-wal", "-shm"])
        {
            File.Delete(unfinished + left);
        }

        var aside = settings with { Store = StoreAddress.From(unfinished) };
        await FillAsync(aside, stop);
        SqliteConnection.ClearAllPools();
        File.Move(unfinished, place);
    }

    private static async Task FillAsync(SamphireSettings settings, CancellationToken stop)
    {
        var store = new StoreFactory(settings.Store, settings.Clock);
        await StoreStart.RunAsync(store, stop);
        await using (var db = store.Open(Caller.Itself))
        {
            if (await db.Agencies.AnyAsync(stop))
            {
                return;
            }
        }

        var now = settings.Clock.GetUtcNow();
        var localTime = London.Time();
        var saturday = SaturdayBefore(localTime.DateAt(now));
        var clock = new StoryClock(localTime.FirstMomentOf(saturday.AddDays(-DaysBefore), new TimeOnly(9, 0)));
        await using var services = new ServiceCollection().AddSamphire(settings with { Clock = clock }).BuildServiceProvider();
        await services.GetRequiredService<Wendmarsh>().MakePeopleAsync(stop);
        await TellAsync(services, clock, saturday, now, stop);
    }

    private static async Task TellAsync(ServiceProvider services, StoryClock clock, DateOnly saturday, DateTimeOffset now, CancellationToken stop)
    {
        var localTime = services.GetRequiredService<LocalTime>();
        var people = await PeopleAsync(services, stop);
        var references = new Dictionary<string, string>();
        var scenes = All.SelectMany(story => story.Scenes.Select(scene => (Story: story, Scene: scene, At: Moment(scene))))
            .Where(next => next.At < now).OrderBy(next => next.At);
        foreach (var (story, scene, at) in scenes)
        {
            clock.GoTo(at);
            await scene.Play(new Stage(services, clock, saturday, story, people[scene.Who], references));
            await services.GetRequiredService<EscalateUnread>().RunAsync(stop);
        }

        DateTimeOffset Moment(Scene scene) =>
            localTime.FirstMomentOf(saturday.AddDays(scene.Day), TimeOnly.Parse(scene.Time, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task<Dictionary<string, Caller>> PeopleAsync(ServiceProvider services, CancellationToken stop)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.Itself);
        var accounts = await db.Accounts.Select(account => new { account.Id, account.DisplayName }).ToListAsync(stop);
        var people = new Dictionary<string, Caller>();
        foreach (var account in accounts)
        {
            people[account.DisplayName] = new Caller(await services.GetRequiredService<Actors>().FindAsync(account.Id, stop), Origin.Cli, null, "practice-copy");
        }

        return people;
    }

    /// <summary>The last one before today.</summary>
    private static DateOnly SaturdayBefore(DateOnly today) => today.AddDays(-(((int)today.DayOfWeek + 7 - (int)DayOfWeek.Saturday - 1) % 7) - 1);
}
