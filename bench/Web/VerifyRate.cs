using System.Globalization;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

internal static class VerifyRate
{
    private const int Rounds = 3;
    private const double Fewest = 50_000;

    public static void Run(Table table, BigStore store)
    {
        BigStore.Forget();
        var runs = Enumerable.Range(0, Rounds).Select(_ => Programs.Run("dist/samphire", "verify", "--store", store.Address, "--keys", store.Keys)).ToArray();
        var entries = double.Parse(runs[0].Printed.Split(" entries")[0].Split(' ')[^1], CultureInfo.InvariantCulture);
        var median = Times.MedianOf(runs.Select(run => run.Took.TotalSeconds));
        table.Add($"{store.Name}, verify: entries", Table.Number(entries));
        table.Add($"  median of {Rounds}, start to end", $"{median:F1} s");
        table.Add("  entries a second", Table.Number(entries / median), "50,000 or more", entries / median >= Fewest);
        table.Add("  a second of the processor", Table.Number(entries / Times.MedianOf(runs.Select(run => run.Processor.TotalSeconds))));
        table.Add("  peak memory", $"{runs.Max(run => run.PeakKilobytes) / 1024.0:F0} MB");
    }
}
