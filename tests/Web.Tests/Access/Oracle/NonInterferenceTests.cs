using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// SEC-01: what people may not see changes nothing that they do see. A store is generated, and a person views
/// everything and searches for every hidden word. Then everything that they may not see is deleted, and they view it
/// all again: both results must be identical. Who may see what is calculated here, in plain loops over the generated
/// data.
/// </summary>
public sealed class NonInterferenceTests
{
    private const string Setting = "SAMPHIRE_WORLDS";

    private readonly Looker[] lookers =
    [
        new("Daniel", "Wendmarsh Council", "Children's front door", true, false),
        new("Priya", "Thornsea Learning Trust", null, false, false),
        new("Gwen", "Wendmarsh Council", "Children's front door", true, true),
        new("Tomasz", "Wendmarsh Police", "Safeguarding desk", true, false),
        new("Kofi", "Wendmarsh Council", null, false, false),
        new("Mairi", "Wendmarsh Council", "Children's front door", true, false),
        new("Lin", "Wendmarsh Council", null, false, false),
        new("Ruth", "Wendmarsh Council", null, false, false),
        new("Hamza", "Wendmarsh Council", null, false, false),
    ];

    private static readonly string[] Lists =
    [
        "/", "/work", "/work?view=team", "/work?part=2", "/desk", "/desk?show=unread", "/desk?show=with-reporter", "/desk?show=finished", "/desk?part=2", "/desk?who=mine", "/desk?district=thornsea",
        "/desk?show=unread&district=marlhythe", "/desk?show=finished&district=thornsea&who=mine", "/desk?reference=wm-1", "/work?view=mine",
        "/concerns", "/concerns?part=2", "/account", "/account/saved-forms", "/admin", "/admin/teams", "/concerns/new/danger",
    ];

    private static readonly string[] Pages =
    [
        "/concerns/{0}", "/concerns/{0}/act-now", "/concerns/{0}/sent", "/concerns/{0}/answer", "/concerns/{0}/disagree", "/concerns/{0}/add", "/concerns/{0}/discard", "/concerns/{0}/noticed", "/concerns/{0}/check",
        "/desk/{0}", "/desk/{0}/pass", "/desk/{0}/share", "/desk/{0}/finish", "/desk/{0}/closing", "/desk?reference={0}",
    ];

    /// <summary>The number of generated stores in CI; an environment variable sets more, for a nightly run.</summary>
    private static int Worlds => int.Parse(Environment.GetEnvironmentVariable(Setting) ?? "50", CultureInfo.InvariantCulture);

    /// <summary>How often each page was requested for a hidden file. The pages alternate.</summary>
    private readonly int[] askedInVain = new int[Pages.Length];

    private (int Hidden, int ShutOut, int AsAuthor, int AsWorker) met;
    private int turn;

    [Fact]
    public async Task Hidden_files_change_nothing_that_a_person_can_see()
    {
        await using var app = await TestApp.StartAsync(Database.Sqlite);
        app.Clock.GoTo("2026-11-23 10:00");
        foreach (var looker in lookers)
        {
            await looker.SignInAsync(app);
        }

        var store = app.Services.GetRequiredService<StoreFactory>();
        await using var rows = await WorldRows.OpenAsync(app.Store.File);
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new GeneratedWorld(app, seed);
            await world.WriteAsync();
            await rows.KeepAsync();
            for (var place = 0; place < 3; place++)
            {
                await CompareAsync(rows, world, lookers[((3 * seed) + place) % lookers.Length], store, seed);
                await rows.PutBackAsync();
            }

            await rows.EmptyAsync();
        }

        Assert.True(met.Hidden > 8 * Worlds && met.ShutOut > Worlds / 4 && met.AsAuthor > Worlds && met.AsWorker > 2 * Worlds, $"{met}: the worlds show too little.");
        Assert.All(askedInVain, asked => Assert.InRange(asked, Worlds, int.MaxValue));
    }

    private async Task CompareAsync(WorldRows rows, GeneratedWorld world, Looker looker, StoreFactory store, int seed)
    {
        (GeneratedFile File, string Level)[] levels = [.. world.Files.Select(file => (file, looker.LevelOf(file)))];
        met.ShutOut += world.Files.Count(looker.IsShutOutOf);
        string[] addresses = [.. Lists, .. world.AgencyIds.Select(agency => $"/desk?agency={agency}"), .. levels.SelectMany(found => AddressesOf(found.File, found.Level))];
        var own = world.Files.Find(file => file.IsDraft && file.Author == looker.Name);
        var with = await LookAsync(looker, addresses, own, world, store);

        await rows.PutBackAsync();
        foreach (var (file, level) in levels)
        {
            await rows.TakeOutAsync(file.Id, level, looker.Name);
        }

        await rows.TakeOutRecordsAsync();
        var without = await LookAsync(looker, addresses, own, world, store);
        foreach (var (address, answer) in with)
        {
            Assert.True(answer == without[address], $"Seed {seed}, {looker.Name}, {address}:\n{answer}\n-- without what is hidden:\n{without[address]}");
        }
    }

    /// <summary>All pages of a visible file, and two of each hidden file, alternating.</summary>
    private IEnumerable<string> AddressesOf(GeneratedFile file, string level)
    {
        met = level switch
        {
            "none" => met with { Hidden = met.Hidden + 1 },
            "author" => met with { AsAuthor = met.AsAuthor + 1 },
            _ => met with { AsWorker = met.AsWorker + 1 },
        };
        foreach (var place in level == "none" ? [turn++ % Pages.Length, turn++ % Pages.Length] : Enumerable.Range(0, Pages.Length))
        {
            askedInVain[place] += level == "none" ? 1 : 0;
            yield return string.Format(CultureInfo.InvariantCulture, Pages[place], file.Reference);
        }
    }

    /// <summary>
    /// The rows of the store, every address, and a search for every word on the page that offers records.
    /// </summary>
    private static async Task<IReadOnlyDictionary<string, string>> LookAsync(Looker looker, string[] addresses, GeneratedFile? own, GeneratedWorld world, StoreFactory store)
    {
        ConcurrentDictionary<string, string> seen = [];
        seen["the store"] = await looker.RowsAsync(store);
        await Parallel.ForEachAsync(addresses, TestContext.Current.CancellationToken, async (address, _) => seen[address] = (await looker.Pages.GetAsync(address)).Whole());
        if (own is not null)
        {
            await SearchAsync(looker.Pages, $"/concerns/{own.Reference}/others", world, seen);
        }

        return seen;
    }

    private static async Task SearchAsync(Asker asker, string page, GeneratedWorld world, ConcurrentDictionary<string, string> seen)
    {
        string[] words = [.. world.Files.SelectMany(file => file.Words).Where(word => word.StartsWith("MK07", StringComparison.Ordinal) || word.StartsWith("Markeshared", StringComparison.Ordinal)), "mk07", "marke"];
        var form = await asker.GetAsync(page);
        var mark = form.Body.Split("name=\"Seen\" value=\"")[1].Split('"')[0];
        var fields = words.SelectMany((word, row) => new[]
        {
            ($"Draft.Others.Rows[{row}].Kind", word.StartsWith("mk07", StringComparison.OrdinalIgnoreCase) ? "vehicle" : "person"), ($"Draft.Others.Rows[{row}].Name", word),
        });
        seen[$"{page} typed"] = (await asker.PostAsync($"{page}?handler=Add", fields.Append(("Seen", mark)))).Whole();
        seen[$"{page} searched"] = (await asker.GetAsync(page)).Whole();
    }
}
