using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Samphire.App.DemoData;

namespace Samphire.Bench.Web;

/// <summary>Times the published program from its start to its first pages, over an existing store.</summary>
internal static class StartUp
{
    private const int Runs = 9;
    private const double ToNow = 1500;
    private const double ToSignedIn = 3000;

    /// <summary>The largest allowed share of the older build's time.</summary>
    private const double MostOfOlder = 0.67;

    /// <returns>False if a limit relative to the older build was missed.</returns>
    public static async Task<bool> RunAsync(Table table, string folder)
    {
        var here = Path.GetFullPath(Path.Combine(folder, "start"));
        if (Folders.Exists(here))
        {
            Folders.Delete(here, recursive: true);
        }

        var present = new Build("dist", Path.Combine(here, "present"));
        if (Environment.GetEnvironmentVariable("BASE") is not { Length: > 0 } older)
        {
            await RunAsync([present]);
            Add(table, "start to /now", present.Now, ToNow);
            Add(table, "start to a signed-in page, signing in included", present.SignedIn, ToSignedIn);
            return true;
        }

        var before = new Build(older, Path.Combine(here, "older"));
        await RunAsync([before, present]);
        return Compare(table, "start to /now", before.Now, present.Now)
            & Compare(table, "start to a signed-in page, signing in included", before.SignedIn, present.SignedIn);
    }

    /// <summary>
    /// The builds alternate, so that other load on the machine affects both. The first round creates the stores and is
    /// not counted.
    /// </summary>
    private static async Task RunAsync(Build[] builds)
    {
        for (var run = 0; run <= Runs; run++)
        {
            foreach (var build in builds)
            {
                await build.StartAsync(counts: run > 0);
            }
        }
    }

    private static void Add(Table table, string what, List<double> times, double limit)
    {
        var median = Times.MedianOf(times);
        table.Add($"{what}: median of {times.Count}", Table.Milliseconds(median), string.Create(CultureInfo.InvariantCulture, $"{limit:N0} ms or less"), median <= limit);
        table.Add($"  worst of {times.Count}", Table.Milliseconds(times.Max()));
    }

    private static bool Compare(Table table, string what, List<double> before, List<double> present)
    {
        var ratio = Times.MedianOf(present) / Times.MedianOf(before);
        table.Add($"{what}: older build, median of {before.Count}", Table.Milliseconds(Times.MedianOf(before)));
        table.Add($"{what}: this build, median of {present.Count}", Table.Milliseconds(Times.MedianOf(present)));
        table.Add("  this build by the older one", string.Create(CultureInfo.InvariantCulture, $"{ratio:F2}"), string.Create(CultureInfo.InvariantCulture, $"{MostOfOlder:F2} or less"), ratio <= MostOfOlder);
        return ratio <= MostOfOlder;
    }

    /// <summary>A published program with a demo store of its own, and its start-up times.</summary>
    private sealed class Build(string program, string place)
    {
        public List<double> Now { get; } = [];

        public List<double> SignedIn { get; } = [];

        public async Task StartAsync(bool counts)
        {
            var port = FreePort();
            var before = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(
                Path.Combine(program, "samphire"),
                ["serve", "--demo", "--port", $"{port}", "--store", Path.Combine(place, "data", "samphire.db"), "--keys", Path.Combine(place, "keys")])
            {
                RedirectStandardError = true,
            })!;
            var said = process.StandardError.ReadToEndAsync();
            try
            {
                using var browser = new Browser($"http://localhost:{port}");
                await browser.WaitForAsync("/now", process);
                var now = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
                await browser.SignInAsync(Wendmarsh.People[0].Email, Wendmarsh.Password);
                await browser.GetAsync("/concerns");
                if (counts)
                {
                    Now.Add(now);
                    SignedIn.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
                }
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
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
}
