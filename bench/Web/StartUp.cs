using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samphire.App.World;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>From the call of the published program to its first pages, over a store that is there already.</summary>
internal static class StartUp
{
    private const int Runs = 9;
    private const double ToNow = 1500;
    private const double ToSignedIn = 3000;

    public static async Task RunAsync(Table table, string folder)
    {
        var store = await BigStore.WithPeopleAsync(Path.Combine(folder, "start"), sqlite: true);
        BigStore.Forget();
        var now = new double[Runs];
        var signedIn = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            (now[run], signedIn[run]) = await OnceAsync(store);
        }

        Add(table, "start to /now", now, ToNow, "1,500 ms or less");
        Add(table, "start to a signed-in page, signing in included", signedIn, ToSignedIn, "3,000 ms or less");
    }

    private static void Add(Table table, string what, double[] times, double limit, string words)
    {
        var median = Times.MedianOf(times);
        table.Add($"{what}: median of {Runs}", Table.Milliseconds(median), words, median <= limit);
        table.Add($"  worst of {Runs}", Table.Milliseconds(times.Max()));
    }

    private static async Task<(double Now, double SignedIn)> OnceAsync(BigStore store)
    {
        var port = FreePort();
        var before = Stopwatch.GetTimestamp();
        using var program = Process.Start(new ProcessStartInfo("dist/samphire", ["serve", "--demo", "--port", $"{port}", "--store", store.Address, "--keys", store.Keys])
        {
            RedirectStandardError = true,
        })!;
        var said = program.StandardError.ReadToEndAsync();
        try
        {
            using var browser = new Browser($"http://localhost:{port}");
            await browser.WaitForAsync("/now", program);
            var now = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
            await browser.SignInAsync(Wendmarsh.People[0].Email, Wendmarsh.Password);
            await browser.GetAsync("/concerns");
            return (now, Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
            await said;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
