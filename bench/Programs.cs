using System.Diagnostics;
using System.Globalization;

namespace Samphire.Bench;

/// <summary>
/// How a program ran: how long by the clock on the wall, how long the processor was at it, how much memory it held at most,
/// and what it printed.
/// </summary>
internal sealed record Ran(TimeSpan Took, TimeSpan Processor, long PeakKilobytes, string Printed);

/// <summary>Starts programs and watches them.</summary>
internal static class Programs
{
    /// <summary>Runs on the first core only; prints nowhere.</summary>
    public static Ran OnOneCore(params string[] call) =>
        Run("sh", ["-c", "exec taskset -c 0 \"$@\" > /dev/null", "sh", .. call]);

    /// <summary>Runs on the first core only and answers what was printed.</summary>
    public static string PrintedOnOneCore(params string[] call) => Run("taskset", ["-c", "0", .. call]).Printed.Trim();

    public static Ran Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var peak = 0L;
        var spent = TimeSpan.Zero;
        var printed = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            spent = SpentBy(process) ?? spent;
        }

        process.WaitForExit();
        clock.Stop();
        return process.ExitCode == 0
            ? new Ran(clock.Elapsed, spent, peak, printed.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    /// <summary>The processor's time so far, or nothing where it has just ended.</summary>
    private static TimeSpan? SpentBy(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The most memory that a process has held so far (VmHWM), or nothing where it has just ended.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
