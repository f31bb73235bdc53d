using System.Data.Common;
using Npgsql;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Store;

/// <summary>The content of a store, read by plain SQL without the product.</summary>
internal class PlainStore : IDisposable
{
    private readonly DbConnection connection;

    protected PlainStore(DbConnection connection)
    {
        this.connection = connection;
        connection.Open();
    }

    private bool IsServer => connection is NpgsqlConnection;

    public static PlainStore Of(StoreAddress address) => address switch
    {
        StoreAddress.SqliteFile file => new StoreFile(file.Path),
        StoreAddress.PostgresServer server => new PlainStore(new NpgsqlConnection($"{PostgresServer.AsAdministrator(server.ConnectionString)};Pooling=false")),
        _ => throw new NotSupportedException(),
    };

    public List<T> Read<T>(string statement, Func<DbDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Every row of every table, as text.</summary>
    public IReadOnlyList<string> Content()
    {
        var tables = Read(
            IsServer ? "select tablename from pg_tables where schemaname = 'public' order by 1" : "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
            row => row.GetString(0));
        return [.. tables.SelectMany(RowsOf)];
    }

    /// <summary>From now on no entry can be written.</summary>
    public void Forbid() => Run(IsServer
        ? "create function no_entry() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$; create trigger no_entry before insert on audit_entries for each row execute function no_entry()"
        : "create trigger no_entry before insert on audit_entries begin select raise(abort, 'planted'); end");

    /// <summary>Entries can be written again.</summary>
    public void Allow() => Run(IsServer ? "drop function no_entry() cascade" : "drop trigger no_entry");

    /// <summary>The position of the latest entry of all histories.</summary>
    public string LastEntry() => Read(
        IsServer ? "select coalesce(max(ctid), '(0,0)')::text from audit_entries" : "select cast(coalesce(max(rowid), 0) as text) from audit_entries",
        row => row.GetString(0))[0];

    /// <summary>History and action of each entry written after that position, in order.</summary>
    public List<(string Chain, string Action)> EntriesAfter(string place)
    {
        var order = IsServer ? "ctid" : "rowid";
        return Read($"select chain, action from audit_entries where {order} > {(IsServer ? $"'{place}'" : place)} order by {order}", row => (row.GetString(0), row.GetString(1)));
    }

    public void Run(string statement) => Read(statement, _ => 0);

    public void Dispose() => connection.Dispose();

    private IEnumerable<string> RowsOf(string table)
    {
        var row = IsServer ? $"to_jsonb(\"{table}\")::text" : string.Join(" || ' ' || ", Read($"select name from pragma_table_info('{table}')", row => $"quote(\"{row.GetString(0)}\")"));
        return Read($"select {row} from \"{table}\" order by 1", row => $"{table} {row.GetString(0)}");
    }
}
