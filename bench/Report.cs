using System.Runtime.InteropServices;
using System.Text.Json;
using Samphire.Bench.Lists;
using Samphire.Bench.Web;

namespace Samphire.Bench;

/// <summary>
/// Runs the requested parts and prints one table with the facts of the machine. The table is also saved in the results
/// folder.
/// </summary>
internal static class Report
{
    public static async Task<int> RunAsync(string folder, string[] parts)
    {
        var table = new Table();
        var same = !parts.Contains("engine") || new Measure(table, folder).Run();
        var kept = await WebMeasure.RunAsync(table, folder, parts);
        Print(table, folder, parts);
        return same && kept ? 0 : 1;
    }

    /// <summary>The lists compared with an older build. The run fails if a limit is missed.</summary>
    public static async Task<int> ListsAsync(string folder, string older, string? only = null)
    {
        var table = new Table();
        await ListTimes.RunAsync(table, folder, older, only);
        Print(table, folder, ["lists"]);
        return table.AllMet ? 0 : 1;
    }

    private static void Print(Table table, string folder, string[] parts)
    {
        string[] lines = [.. Machine(), "", .. table.Lines(), .. parts.Contains("engine") ? ReadingAge.Report().Prepend("") : []];
        File.WriteAllLines(Path.Combine(folder, $"{(parts.Length == 1 ? parts[0] : "all")}.txt"), lines);
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }

    private static IEnumerable<string> Machine()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        yield return Fact("processor", $"{model ?? "not known"}, {Environment.ProcessorCount} cores");
        yield return Fact("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20:N0} MB");
        yield return Fact("load", $"{string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])} over 1, 5 and 15 minutes");
        yield return Fact("system", $"{RuntimeInformation.OSDescription}");
        yield return Fact(".NET", RuntimeInformation.FrameworkDescription);
        yield return Fact("node", Programs.Run("node", "--version").Printed.Trim());
        yield return Fact("peer", $"@gorules/zen-engine {PeerVersion()}");

        static string Fact(string name, string value) => $"{name,-10} {value}";
    }

    private static string PeerVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllText("bench/zen/package.json"));
        return package.RootElement.GetProperty("dependencies").GetProperty("@gorules/zen-engine").GetString()!;
    }
}
