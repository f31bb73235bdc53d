using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Samphire.Web.Tests.Store;

/// <summary>The content of a database file, and the invariants that must hold after any interruption.</summary>
internal sealed class StoreFile(string path) : PlainStore(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
{
    /// <summary>
    /// Invariants of every concern after any interruption: each half of an action is stored only with the other.
    /// </summary>
    private static readonly (string Half, string Differs)[] Halves =
    [
        ("a concern and that it was begun", $"1 > {Entries("draft-opened")}"),
        ("a concern and whoever may see it", "0 = (select count(*) from file_grants where file_id = c.file_id)"),
        ("sent and written down", $"(sent_at is not null) <> {Entries("concern-sent")}"),
        ("sent and what the desk owes for it", "(sent_at is not null) <> (select count(*) from tasks where file_id = c.file_id and kind = 'answer-reporter')"),
        ("sent and the child in the register", "(sent_at is not null) <> (select count(*) from record_values where file_id = c.file_id)"),
        ("read and written down", $"(read_at is not null) <> {Entries("concern-acknowledged")}"),
        ("alerts and entries", $"(select count(*) from concern_alerts where file_id = c.file_id and outcome <> 'read-by-desk') <> {Entries("alert-recorded")}"),
        ("known to the desk's body and acknowledged", $"(select count(*) from concern_alerts where file_id = c.file_id and outcome = 'read-by-desk') > 0 and {Entries("concern-acknowledged")} = 0"),
        ("messages and entries", $"(select count(*) from file_messages where file_id = c.file_id) <> {Entries("concern-asked")} + {Entries("concern-answered")}"),
        ("sources and entries", $"(select count(*) from sealed_sources where file_id = c.file_id) <> {Entries("source-sealed")} - {Entries("source-destroyed")}"),
        ("sources and their keys", "(select count(*) from sealed_sources where file_id = c.file_id) <> (select count(*) from data_keys where owner = c.file_id and purpose = 'source' and destroyed_at is null)"),
    ];

    public string Integrity => Read("pragma integrity_check", row => row.GetString(0)).Single();

    /// <summary>Concerns with one half of something but not the other.</summary>
    public IReadOnlyList<string> Torn =>
    [
        .. Halves.SelectMany(half => Read($"select reference from concerns c where {half.Differs}", row => $"{row.GetString(0)}: {half.Half}")),
    ];

    /// <summary>For each concern: whether it was sent and read, and its text.</summary>
    public IReadOnlyDictionary<string, (bool Sent, bool Read, string Words)> Concerns =>
        Read("select reference, sent_at is not null, read_at is not null, draft_json from concerns", row => (row.GetString(0), (row.GetBoolean(1), row.GetBoolean(2), row.GetString(3))))
            .ToDictionary(row => row.Item1, row => row.Item2);

    /// <summary>How often each mark occurs in alerts and messages.</summary>
    public IReadOnlyDictionary<string, int> Marks =>
        Read("select mark, count(*) from (select who mark from concern_alerts union all select text from file_messages) group by mark", row => (row.GetString(0), row.GetInt32(1)))
            .ToDictionary(row => row.Item1, row => row.Item2);

    private static string Entries(string act) =>
        string.Create(CultureInfo.InvariantCulture, $"(select count(*) from audit_entries where chain = 'file:' || lower(c.file_id) and action = '{act}')");
}
