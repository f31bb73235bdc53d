using System.Globalization;

namespace Samphire.Bench;

/// <summary>Measures the rules. Only an answer that differs from the peer's makes the run fail.</summary>
internal sealed class Measure(Table table, string folder)
{
    private const string Program = "dist/samphire";
    private const int Many = 200_000;
    private const int Million = 1_000_000;
    private const int ColdRuns = 20;
    private const int Rounds = 3;

    /// <returns>Whether the peer gave the same answers.</returns>
    public bool Run()
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
        return CompareWithPeer(many);
    }

    private void AssessMany(string file)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => Programs.OnOneCore(Program, "assess", file, "--json")).ToArray();
        var best = runs.MinBy(run => run.Took)!;
        var perSecond = Many / best.Took.TotalSeconds;
        table.Add($"{Table.Number(Many)} lines, best of {Rounds}", $"{best.Took.TotalSeconds:F1} s");
        table.Add("  assessments a second", Table.Number(perSecond), "20,000 or more", perSecond >= 20_000);
        table.Add("  a second of the processor", Table.Number(runs.Max(run => Many / run.Processor.TotalSeconds)));
        table.Add("  peak memory", Megabytes(best));
    }

    private void AssessMillion()
    {
        var file = Path.Combine(folder, "1m.jsonl");
        Lines.Write(Million, file);
        var run = Programs.OnOneCore(Program, "assess", file, "--json");
        File.Delete(file);
        table.Add($"{Table.Number(Million)} lines, start to end", $"{run.Took.TotalSeconds:F1} s");
        table.Add("  assessments a second", Table.Number(Million / run.Took.TotalSeconds));
        table.Add("  a second of the processor", Table.Number(Million / run.Processor.TotalSeconds));
        table.Add("  peak memory", Megabytes(run), "under 200 MB", run.PeakKilobytes < 200 * 1024);
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
        table.Add($"{what}: median of {ColdRuns}", $"{median:F0} ms", "250 ms or less", median <= 250);
        table.Add($"  worst of {ColdRuns}", $"{runs[^1]:F0} ms", "250 ms or less", runs[^1] <= 250);
    }

    // The rounds alternate, so that other load on the machine affects both sides. The best round of each counts.
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
        table.Add("act now, threshold, level: Samphire", $"{Table.Number(ours.Max())} a second");
        table.Add("  ZEN Engine", $"{Table.Number(peer.Max())} a second");
        table.Add("  how many times as fast", times.ToString("F2", CultureInfo.InvariantCulture), "2 or more", times >= 2);
        table.Add("  lines answered differently", $"{Table.Number(differing)} of {Table.Number(Many)}", "none", differing == 0);
        return differing == 0;
    }

    private static void Say(string step) => Console.Error.WriteLine($"bench: {step} …");

    private static double Rate(string printed) => double.Parse(printed, CultureInfo.InvariantCulture);

    private static string Megabytes(ProgramResult run) => $"{run.PeakKilobytes / 1024.0:F0} MB";
}
