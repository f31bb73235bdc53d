using Samphire.Bench.Store;
using Samphire.Bench.Web;
using Samphire.Testing;

namespace Samphire.Bench.Lists;

/// <summary>
/// Times the three lists, as people with the fewest concerns see them, in published programs: this build and an older
/// one with the same concerns, and this build with ten times as many. The requests alternate.
/// </summary>
internal static class ListTimes
{
    private const string ThisBuild = "dist";
    private const int Rounds = 100;
    private const double MostWhenTenfold = 1.3;

    /// <summary>One in fifty is at the other desk. All the others come first for its people.</summary>
    private static readonly StoreShape Busy = new(20_000, OpenInTen: 7, AtOtherDesk: 50);
    private static readonly StoreShape Small = new(20_000, OpenInTen: 1, AtOtherDesk: 50);
    private static readonly StoreShape Large = new(200_000, OpenInTen: 1, AtOtherDesk: 50);

    // The older build read the whole store for the first two. The others it found by an index of the author or in a list
    // of 400 concerns, so that most of the page is what every page costs: they may not become slower.
    private static readonly (string Who, string Role, string Page, double MostOfOlder)[] Visits =
    [
        ("Daniel", "practitioner", "/desk", 1 / 3.0), ("Daniel", "practitioner", "/work", 1 / 3.0), ("Priya", "reporter", "/concerns", 1),
        ("Tomasz", "other desk", "/desk", 1), ("Tomasz", "other desk", "/work", 1),
        // The older build has no filters and answers with its whole list.
        ("Daniel", "one district", "/desk?district=thornsea&show=open", 1 / 3.0), ("Daniel", "mine", "/desk?who=mine", 1 / 3.0),
    ];

    public static async Task RunAsync(Table table, string folder, string older, string? only)
    {
        PostgresServer.MayLose = false;
        var names = OlderNames.Read("bench/Lists/older-names.csv");
        foreach (var sqlite in ((bool[])[true, false]).Where(sqlite => only is null || only == (sqlite ? "sqlite" : "postgres")))
        {
            var at = Path.Combine(folder, "lists", sqlite ? "sqlite" : "postgres");
            ListStore[] stores =
            [
                await ListStore.MakeAsync(older, Path.Combine(at, "older"), sqlite, Busy, names),
                await ListStore.MakeAsync(ThisBuild, Path.Combine(at, "busy"), sqlite, Busy, OlderNames.None),
                await ListStore.MakeAsync(ThisBuild, Path.Combine(at, "small"), sqlite, Small, OlderNames.None),
                await ListStore.MakeAsync(ThisBuild, Path.Combine(at, "large"), sqlite, Large, OlderNames.None),
            ];
            await CompareAsync(table, sqlite ? "SQLite" : "PostgreSQL", stores);
            await AccessCost.OfListsAsync(table, BigStore.At(stores[1].Address, stores[1].Keys));
            BigStore.Forget();
            if (!sqlite)
            {
                await PolicyForms.RunAsync(table, "20,000 concerns", stores[1], counted: true);
                await PolicyForms.RunAsync(table, "200,000 concerns", stores[3], counted: false);
            }
        }
    }

    private static async Task CompareAsync(Table table, string database, ListStore[] stores)
    {
        var servers = new List<ServerProcess>();
        try
        {
            foreach (var store in stores)
            {
                servers.Add(await store.ServeAsync());
            }

            foreach (var (who, role, page, mostOfOlder) in Visits)
            {
                await CompareAsync(table, $"{database}, {page}, {role}", servers, (who, page), mostOfOlder);
            }
        }
        finally
        {
            servers.ForEach(one => one.Dispose());
        }
    }

    private static async Task CompareAsync(Table table, string what, List<ServerProcess> servers, (string Who, string Page) visit, double mostOfOlder)
    {
        var browsers = new List<Browser>();
        foreach (var one in servers)
        {
            browsers.Add(await one.SignInAsync(visit.Who));
        }

        var times = await Times.InTurnAsync([.. browsers.Select(browser => (Func<Task<double>>)(() => browser.TimeAsync(visit.Page)))], Rounds);
        var (older, busy, small, large) = (times[0], times[1], times[2], times[3]);
        table.Add($"{what}: older build, p50 / p95", older.ToString());
        table.Add("  this build", busy.ToString());
        Add("  of the older build, p50", busy.Median / older.Median, mostOfOlder);
        Add("  of the older build, p95", busy.Worst95 / older.Worst95, mostOfOlder);
        table.Add("  20,000 concerns, 2,000 open", small.ToString());
        table.Add("  200,000 concerns, 20,000 open", large.ToString());
        Add("  200,000 by 20,000, p50", large.Median / small.Median, MostWhenTenfold);
        browsers.ForEach(browser => browser.Dispose());

        void Add(string measured, double ratio, double most) => table.Add(measured, $"{ratio:F2} times", $"{most:F2} or less", ratio <= most);
    }
}
