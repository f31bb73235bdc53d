using System.Globalization;

namespace Samphire.Bench;

internal sealed class Table
{
    private readonly List<(string What, string Measured, string Limit, bool? Met)> rows = [];

    /// <summary>True if no limit was missed.</summary>
    public bool AllMet => rows.TrueForAll(row => row.Met != false);

    public void Add(string what, string measured, string limit = "", bool? met = null)
    {
        rows.Add((what, measured, limit, met));
        Console.Error.WriteLine($"bench: {what} {measured}");
    }

    public IEnumerable<string> Lines()
    {
        var width = rows.Select(row => row.What.Length).DefaultIfEmpty(0).Max() + 1;
        yield return $"{"what".PadRight(width)} {"measured",16}  {"limit",-15} met";
        foreach (var (what, measured, limit, met) in rows)
        {
            yield return $"{what.PadRight(width)} {measured,16}  {limit,-15} {met switch { true => "yes", false => "NO", null => "" }}".TrimEnd();
        }
    }

    public static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Milliseconds(double time) => time.ToString(time < 10 ? "F1" : "F0", CultureInfo.InvariantCulture) + " ms";

    public static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
