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
/// Writes many rows at once, each by the mapping of its type and so as the product would have written it: for stores that
/// would take hours to fill by the pages. No guard and no record of it stands here; only the bench has it.
/// </summary>
internal sealed class Bulk(AppDb db)
{
    private readonly Dictionary<Type, Table> tables = [];

    public async Task WriteAsync(IReadOnlyCollection<object> rows)
    {
        await db.Database.OpenConnectionAsync();
        switch (db.Database.GetDbConnection())
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
            tables[type] = table = new Table(entity.GetTableName()!, [.. entity.GetProperties().Select(property => new Column(property, db.Database.GetDbConnection()))]);
        }

        return table;
    }

    private sealed record Table(string Name, IReadOnlyList<Column> Columns)
    {
        public string Names { get; } = string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));
    }

    private sealed class Column(IProperty property, DbConnection connection)
    {
        public string Name { get; } = property.GetColumnName();

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public NpgsqlDbType PostgresType { get; } = TypeOf(property.GetRelationalTypeMapping(), connection);

        public object? ValueOf(object row) =>
            property.PropertyInfo!.GetValue(row) is { } value ? Mapping.Converter?.ConvertToProvider(value) ?? value : null;

        private static NpgsqlDbType TypeOf(RelationalTypeMapping mapping, DbConnection connection)
        {
            using var command = connection.CreateCommand();
            return mapping.CreateParameter(command, "p", null, true) is NpgsqlParameter parameter ? parameter.NpgsqlDbType : NpgsqlDbType.Unknown;
        }
    }
}
