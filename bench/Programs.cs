using System.Diagnostics;
using System.Globalization;

namespace Samphire.Bench;

internal sealed record ProgramResult(TimeSpan Took, TimeSpan Processor, long PeakKilobytes, string Printed);

internal static class Programs
{
    // Runs on the first core only and discards the output.
    public static ProgramResult OnOneCore(params string[] call) =>
        Run("sh", ["-c", "exec taskset -c 0 \"$@\" > /dev/null", "sh", .. call]);

    public static string PrintedOnOneCore(params string[] call) => Run("taskset", ["-c", "0", .. call]).Printed.Trim();

    public static ProgramResult Run(string program, params string[] arguments)
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
            ? new ProgramResult(clock.Elapsed, spent, peak, printed.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    // Null if the process has just ended.
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

    // The peak resident memory (VmHWM); 0 if the process has just ended.
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
