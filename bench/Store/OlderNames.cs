namespace Samphire.Bench.Store;

/// <summary>
/// The names of tables, columns and stored words in an older build, where they differ from this one: lines of
/// <c>bench/Lists/older-names.csv</c>, "this build's,older", as in <c>concerns,concern</c>,
/// <c>concerns.read_due_at,read_by</c> or <c>concerns.state:sent,new</c>. A name that is not listed is the same in both.
/// </summary>
internal sealed class OlderNames
{
    private readonly Dictionary<string, string> older;

    private OlderNames(Dictionary<string, string> older) => this.older = older;

    public static OlderNames None { get; } = new([]);

    public static OlderNames Read(string file) =>
        new(File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToDictionary(parts => parts[0], parts => parts[1]));

    public string Table(string table) => older.GetValueOrDefault(table, table);

    public string Column(string table, string column) => older.GetValueOrDefault($"{table}.{column}", column);

    public string Word(string table, string column, string word) => older.Count == 0 ? word : older.GetValueOrDefault($"{table}.{column}:{word}", word);
}
