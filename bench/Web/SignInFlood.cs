using System.Diagnostics;
using System.Globalization;
using Samphire.App.DemoData;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>
/// Times pages and sign-ins while 48 clients send wrong passwords as fast as they are answered, each time from another
/// address and for another account, beside the same pages without them.
/// </summary>
internal static class SignInFlood
{
    private const int Clients = 48;
    private const int Rounds = 5;
    private const int Visits = 12;
    private const int SignIns = 3;
    private const double MostBesideQuiet = 2;
    private const double LongestSignIn = 3_000;
    private static readonly string[] Pages = ["/desk", "/work", "/now"];

    // Quiet and not in turn, so that other load on the machine affects both.
    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var site = await Site.StartAsync(store);
        using var daniel = await site.SignInAsync("Daniel");
        await VisitAsync(site, daniel, NoTimes());
        var (quiet, attacked, answers) = (NoTimes(), NoTimes(), new List<int>());
        for (var round = 0; round < Rounds; round++)
        {
            await VisitAsync(site, daniel, quiet);
            using var cancellation = new CancellationTokenSource();
            var flood = Enumerable.Range(0, Clients).Select(client => Task.Run(() => HammerAsync(site.Address, client, cancellation.Token))).ToArray();
            await VisitAsync(site, daniel, attacked);
            await cancellation.CancelAsync();
            answers.AddRange((await Task.WhenAll(flood)).SelectMany(each => each));
        }

        foreach (var (page, place) in Pages.Select((page, place) => (page, place)))
        {
            var (without, beside) = (Times.Of([.. quiet[place]]), Times.Of([.. attacked[place]]));
            var ratio = beside.Worst95 / without.Worst95;
            table.Add($"{store.Name}, {page}: quiet, p50 / p95", without.ToString());
            table.Add($"  beside {Clients} clients with wrong passwords", beside.ToString());
            table.Add("  p95 beside them by quiet", $"{ratio:F2} times", "2 or less", ratio <= MostBesideQuiet);
        }

        var signIn = Times.Of([.. attacked[^1]]);
        table.Add($"{store.Name}, sign-in: quiet, p50 / p95", Times.Of([.. quiet[^1]]).ToString());
        table.Add("  beside them", signIn.ToString(), "p95 3 s", signIn.Worst95 <= LongestSignIn);
        table.Add("  their answers", string.Join(", ", answers.CountBy(status => status).OrderBy(status => status.Key).Select(status => $"{status.Value} x {status.Key}")));
    }

    // Of each page, and of signing in.
    private static List<double>[] NoTimes() => [.. Enumerable.Range(0, Pages.Length + 1).Select(_ => new List<double>())];

    private static async Task VisitAsync(Site site, Browser browser, List<double>[] times)
    {
        for (var visit = 0; visit < Visits; visit++)
        {
            for (var place = 0; place < Pages.Length; place++)
            {
                times[place].Add(await browser.TimeAsync(Pages[place]));
            }
        }

        for (var turn = 0; turn < SignIns; turn++)
        {
            // Both pages, as a person does.
            var before = Stopwatch.GetTimestamp();
            using (await site.SignInAsync("Priya"))
            {
                times[^1].Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            }
        }
    }

    private static async Task<List<int>> HammerAsync(string address, int client, CancellationToken cancellationToken)
    {
        using var browser = new Browser(address);
        var token = await browser.SignInTokenAsync();
        List<int> answers = [];
        for (var turn = 0; !cancellationToken.IsCancellationRequested; turn++)
        {
            browser.From = string.Create(CultureInfo.InvariantCulture, $"198.{18 + (turn / 250 % 2)}.{client}.{turn % 250}");
            answers.Add(await browser.TryPasswordAsync(token, $"nobody.{client}.{turn}@wendmarsh.example", Wendmarsh.Password));
        }

        return answers;
    }
}
