using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>
/// Times the pages of three roles with twenty thousand concerns in the store, one request after another, compared with
/// a page that does nothing.
/// </summary>
internal static class PageTimes
{
    private const double LongestList = 200;
    private const double MostBesideSupervisor = 1.5;
    private const string Desk = "/desk";

    // Every tenth concern is Priya's, starting with the first.
    private static readonly (string Who, string Role, string[] Pages)[] Visits =
    [
        ("Priya", "reporter", ["/concerns", "/concerns?part=20", "/concerns/WM-BBBBBBBB"]),
        ("Daniel", "practitioner", [Desk, "/desk?part=200", "/desk?show=unread", "/desk?show=finished", "/desk/WM-BBBBBBCC", "/work"]),
        ("Gwen", "supervisor", [Desk, "/desk?part=200", "/desk/WM-BBBBBBCC", "/work", "/work?view=team"]),
        ("Tomasz", "other desk, sees none", [Desk, "/work"]),
    ];

    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var site = await Site.StartAsync(store);
        using (var stranger = new Browser(site.Address))
        {
            foreach (var page in (string[])[Site.Nothing, "/now", "/guidance"])
            {
                table.Add($"{store.Name}, {page}, nobody: p50 / p95", (await Times.OfAsync(() => stranger.TimeAsync(page))).ToString());
            }
        }

        var lists = new Dictionary<string, Times>();
        foreach (var (who, role, pages) in Visits)
        {
            using var browser = await site.SignInAsync(who);
            table.Add($"{store.Name}, {Site.Nothing}, {role}", (await Times.OfAsync(() => browser.TimeAsync(Site.Nothing))).ToString());
            foreach (var page in pages)
            {
                var times = await Times.OfAsync(() => browser.TimeAsync(page));
                var isList = page is Desk or "/concerns" or "/work" or "/work?view=team";
                lists[$"{who} {page}"] = times;
                table.Add($"{store.Name}, {page}, {role}", times.ToString(), isList ? "p95 200 ms" : "", isList ? times.Worst95 <= LongestList : null);
            }
        }

        var beside = lists["Daniel " + Desk].Worst95 / lists["Gwen " + Desk].Worst95;
        table.Add($"{store.Name}, {Desk}: practitioner by supervisor", $"{beside:F2} times", "1.5 or less", beside <= MostBesideSupervisor);
    }
}
