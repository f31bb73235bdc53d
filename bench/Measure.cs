using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Samphire.Bench;

/// <summary>Runs every measurement and prints one table. Only an answer that differs from the peer's fails the run.</summary>
internal sealed class Measure(string folder)
{
    private const string Program = "dist/samphire";
    private const int Many = 200_000;
    private const int Million = 1_000_000;
    private const int ColdRuns = 20;
    private const int Rounds = 3;

    private readonly List<(string What, string Measured, string Limit, bool? Met)> rows = [];

    public int Run()
    {
        var many = Path.Combine(folder, "200k.jsonl");
        Say("writing lines");
        Lines.Write(Many, many);
        Say("assessing them");
        AssessMany(many);
        Say("a million lines");
        AssessMillion();
        Say("starting from cold");
        StartFromCold(many);
        Say("beside the peer");
        var same = CompareWithPeer(many);
        Print();
        return same ? 0 : 1;
    }

    private void AssessMany(string file)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => Programs.OnOneCore(Program, "assess", file, "--json")).ToArray();
        var best = runs.MinBy(run => run.Took)!;
        var perSecond = Many / best.Took.TotalSeconds;
        rows.Add(($"{Number(Many)} lines, best of {Rounds}", $"{best.Took.TotalSeconds:F1} s", "", null));
        rows.Add(("  assessments a second", Number(perSecond), "20,000 or more", perSecond >= 20_000));
        rows.Add(("  a second of the processor", Number(runs.Max(run => Many / run.Processor.TotalSeconds)), "", null));
        rows.Add(("  peak memory", Megabytes(best), "", null));
    }

    private void AssessMillion()
    {
        var file = Path.Combine(folder, "1m.jsonl");
        Lines.Write(Million, file);
        var run = Programs.OnOneCore(Program, "assess", file, "--json");
        File.Delete(file);
        rows.Add(($"{Number(Million)} lines, start to end", $"{run.Took.TotalSeconds:F1} s", "", null));
        rows.Add(("  assessments a second", Number(Million / run.Took.TotalSeconds), "", null));
        rows.Add(("  a second of the processor", Number(Million / run.Processor.TotalSeconds), "", null));
        rows.Add(("  peak memory", Megabytes(run), "under 200 MB", run.PeakKilobytes < 200 * 1024));
    }

    private void StartFromCold(string many)
    {
        var file = Path.Combine(folder, "one.json");
        File.WriteAllText(file, File.ReadLines(many).First() + "\n");
        AddCold("one small file, --json", "assess", file, "--json");
        AddCold("one small file, readable", "assess", file);
    }

    private void AddCold(string what, params string[] arguments)
    {
        var runs = Enumerable.Range(0, ColdRuns).Select(_ => Programs.Run(Program, arguments).Took.TotalMilliseconds).Order().ToArray();
        var median = (runs[(ColdRuns / 2) - 1] + runs[ColdRuns / 2]) / 2;
        rows.Add(($"{what}: median of {ColdRuns}", $"{median:F0} ms", "250 ms or less", median <= 250));
        rows.Add(($"  worst of {ColdRuns}", $"{runs[^1]:F0} ms", "250 ms or less", runs[^1] <= 250));
    }

    /// <summary>Each in turn, so that whatever else the machine does falls on both; the best round of each counts.</summary>
    private bool CompareWithPeer(string file)
    {
        var ourAnswers = Path.Combine(folder, "ours.txt");
        var peerAnswers = Path.Combine(folder, "zen.txt");
        var ours = new double[Rounds];
        var peer = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            ours[round] = Rate(Programs.PrintedOnOneCore("dotnet", typeof(Measure).Assembly.Location, "subset", file, ourAnswers));
            peer[round] = Rate(Programs.PrintedOnOneCore("node", "bench/zen/subset.mjs", file, peerAnswers));
        }

        var times = ours.Max() / peer.Max();
        var oursRead = File.ReadAllLines(ourAnswers);
        var peersRead = File.ReadAllLines(peerAnswers);
        var differing = Math.Abs(oursRead.Length - peersRead.Length) + oursRead.Zip(peersRead).Count(pair => pair.First != pair.Second);
        rows.Add(("act now, threshold, level: Samphire", $"{Number(ours.Max())} a second", "", null));
        rows.Add(("  ZEN Engine", $"{Number(peer.Max())} a second", "", null));
        rows.Add(("  how many times as fast", times.ToString("F2", CultureInfo.InvariantCulture), "2 or more", times >= 2));
        rows.Add(("  lines answered differently", $"{Number(differing)} of {Number(Many)}", "none", differing == 0));
        return differing == 0;
    }

    private void Print()
    {
        foreach (var (name, value) in Machine())
        {
            Console.WriteLine($"{name,-10} {value}");
        }

        Console.WriteLine();
        Console.WriteLine($"{"what",-40} {"measured",16}  {"limit",-15} met");
        foreach (var (what, measured, limit, met) in rows)
        {
            Console.WriteLine($"{what,-40} {measured,16}  {limit,-15} {met switch { true => "yes", false => "NO", null => "" }}".TrimEnd());
        }

        Console.WriteLine();
        foreach (var line in ReadingAge.Report())
        {
            Console.WriteLine(line);
        }
    }

    private static IEnumerable<(string Name, string Value)> Machine()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        yield return ("processor", $"{model ?? "not known"}, {Environment.ProcessorCount} cores");
        yield return ("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20:N0} MB");
        yield return ("system", $"{RuntimeInformation.OSDescription}");
        yield return (".NET", RuntimeInformation.FrameworkDescription);
        yield return ("node", Programs.Run("node", "--version").Printed.Trim());
        yield return ("peer", $"@gorules/zen-engine {PeerVersion()}");
    }

    private static void Say(string step) => Console.Error.WriteLine($"bench: {step} …");

    private static string PeerVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllText("bench/zen/package.json"));
        return package.RootElement.GetProperty("dependencies").GetProperty("@gorules/zen-engine").GetString()!;
    }

    private static double Rate(string printed) => double.Parse(printed, CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(Ran run) => $"{run.PeakKilobytes / 1024.0:F0} MB";
}
