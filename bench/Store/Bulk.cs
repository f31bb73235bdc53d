using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Samphire.App.Store;

namespace Samphire.Bench.Store;

/// <summary>
/// Writes many rows at once, using the mapping of their types, as the product would have written them. It fills stores
/// that would take hours to fill through the pages. It makes no checks and writes no audit entries, so only the bench
/// has it.
/// </summary>
/// <param name="db">Its model says how a row is written.</param>
/// <param name="connection">Open, to the store to fill: the same kind of database, created by this build or an older
/// one.</param>
/// <param name="names">The names in an older store. Columns that it does not have are left out.</param>
internal sealed class Bulk(AppDb db, DbConnection connection, OlderNames names)
{
    private readonly Dictionary<Type, Table> tables = [];

    public async Task WriteAsync(IReadOnlyCollection<object> rows)
    {
        switch (connection)
        {
            case SqliteConnection sqlite:
                Insert(sqlite, rows);
                break;
            case NpgsqlConnection postgres:
                await CopyAsync(postgres, rows);
                break;
        }
    }

    private void Insert(SqliteConnection connection, IReadOnlyCollection<object> rows)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var sort in rows.GroupBy(row => row.GetType()))
        {
            var table = TableOf(sort.Key);
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"insert into {table.Name} ({table.Names}) values ({string.Join(", ", table.Columns.Select((_, place) => $"@p{place}"))})";
            command.Parameters.AddRange(table.Columns.Select((column, place) => column.Mapping.CreateParameter(command, $"@p{place}", null, true)).ToArray());
            foreach (var row in sort)
            {
                for (var place = 0; place < table.Columns.Count; place++)
                {
                    command.Parameters[place].Value = table.Columns[place].ValueOf(row) ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    private async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<object> rows)
    {
        foreach (var sort in rows.GroupBy(row => row.GetType()))
        {
            var table = TableOf(sort.Key);
            await using var into = await connection.BeginBinaryImportAsync($"copy {table.Name} ({table.Names}) from stdin (format binary)");
            foreach (var row in sort)
            {
                await into.StartRowAsync();
                foreach (var column in table.Columns)
                {
                    await (column.ValueOf(row) is { } value ? into.WriteAsync(value, column.PostgresType) : into.WriteNullAsync());
                }
            }

            await into.CompleteAsync();
        }
    }

    private Table TableOf(Type type)
    {
        if (!tables.TryGetValue(type, out var table))
        {
            var entity = db.Model.FindEntityType(type)!;
            var name = names.Table(entity.GetTableName()!);
            var there = ColumnsOf(name);
            tables[type] = table = new Table(name, [.. entity.GetProperties().Select(property => new Column(property, connection, names)).Where(column => there.Contains(column.Name))]);
        }

        return table;
    }

    private HashSet<string> ColumnsOf(string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection
            ? $"select name from pragma_table_info('{table}')" : $"select column_name from information_schema.columns where table_name = '{table}'";
        using var reader = command.ExecuteReader();
        var found = new HashSet<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found.Count > 0 ? found : throw new InvalidOperationException($"The store has no table {table}: bench/Lists/older-names.csv says what an older one is called.");
    }

    private sealed record Table(string Name, IReadOnlyList<Column> Columns)
    {
        public string Names { get; } = string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));
    }

    private sealed class Column(IProperty property, DbConnection connection, OlderNames names)
    {
        private readonly string table = property.DeclaringType.GetTableName()!;

        public string Name { get; } = names.Column(property.DeclaringType.GetTableName()!, property.GetColumnName());

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public NpgsqlDbType PostgresType { get; } = TypeOf(property.GetRelationalTypeMapping(), connection);

        public object? ValueOf(object row)
        {
            var value = property.PropertyInfo!.GetValue(row);
            var stored = value is null ? null : Mapping.Converter?.ConvertToProvider(value) ?? value;
            return stored is string text ? names.Word(table, property.GetColumnName(), text) : stored;
        }

        private static NpgsqlDbType TypeOf(RelationalTypeMapping mapping, DbConnection connection)
        {
            using var command = connection.CreateCommand();
            return mapping.CreateParameter(command, "p", null, true) is NpgsqlParameter parameter ? parameter.NpgsqlDbType : NpgsqlDbType.Unknown;
        }
    }
}
