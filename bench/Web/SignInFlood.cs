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
    private const int SignIns = 10;
    private const double MostBesideQuiet = 2;
    private const double LongestSignIn = 3_000;
    private static readonly string[] Pages = ["/desk", "/work", "/now"];

    public static async Task RunAsync(Table table, BigStore store)
    {
        await using var site = await Site.StartAsync(store);
        using var daniel = await site.SignInAsync("Daniel");
        Func<Task<double>>[] visits = [.. Pages.Select(page => (Func<Task<double>>)(() => daniel.TimeAsync(page)))];
        var quiet = await Times.InTurnAsync(visits);
        var alone = await SignInsAsync(site);

        using var cancellation = new CancellationTokenSource();
        var flood = Enumerable.Range(0, Clients).Select(client => Task.Run(() => HammerAsync(site.Address, client, cancellation.Token))).ToArray();
        var attacked = await Times.InTurnAsync(visits);
        var beside = await SignInsAsync(site);
        await cancellation.CancelAsync();
        var answers = (await Task.WhenAll(flood)).SelectMany(each => each).CountBy(status => status).OrderBy(status => status.Key);

        foreach (var (page, place) in Pages.Select((page, place) => (page, place)))
        {
            var ratio = attacked[place].Worst95 / quiet[place].Worst95;
            table.Add($"{store.Name}, {page}: quiet, p50 / p95", quiet[place].ToString());
            table.Add($"  beside {Clients} clients with wrong passwords", attacked[place].ToString());
            table.Add("  p95 beside them by quiet", $"{ratio:F2} times", "2 or less", ratio <= MostBesideQuiet);
        }

        table.Add($"{store.Name}, sign-in: quiet, p50 / p95", alone.ToString());
        table.Add("  beside them", beside.ToString(), "p95 3 s", beside.Worst95 <= LongestSignIn);
        table.Add("  their answers", string.Join(", ", answers.Select(status => $"{status.Value} x {status.Key}")));
    }

    // Both pages, as a person does.
    private static async Task<Times> SignInsAsync(Site site)
    {
        var times = new double[SignIns];
        for (var turn = 0; turn < SignIns; turn++)
        {
            var before = Stopwatch.GetTimestamp();
            using (await site.SignInAsync("Priya"))
            {
                times[turn] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
            }
        }

        return Times.Of(times);
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
