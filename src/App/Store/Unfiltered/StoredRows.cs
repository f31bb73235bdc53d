using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Reads every row of a table for <c>samphire verify</c>, exactly as the database holds it. It bypasses the filter,
/// because damage must be found in every file, and EF Core, which reads several stored values as the same one and none
/// that it does not know. Nothing that it reads is shown.
/// </summary>
internal static class StoredRows
{
    /// <summary>In place of a value that is not of the column's type.</summary>
    public const string Unreadable = "\u0000unreadable";

    /// <param name="db">In a transaction.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="columns">The name and type of each column to read.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>For each row, the values in the order of the columns. The same array is used again for the next row.</returns>
    public static async IAsyncEnumerable<object?[]> ReadAsync(
        AppDb db, string table, IReadOnlyList<(string Name, Type Type)> columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        if (db is PostgresAppDb)
        {
            command.CommandText = "select set_config('app.system', 'on', true)";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        command.CommandText = $"select {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} from \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var row = new object?[columns.Count];
        while (await reader.ReadAsync(cancellationToken))
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Of(reader, i, columns[i].Type);
            }

            yield return row;
        }
    }

    private static object? Of(DbDataReader reader, int column, Type type) => reader.GetValue(column) switch
    {
        DBNull => null,
        string text => FromText(text, type),
        long number when type == typeof(bool) => number switch { 0 => false, 1 => true, _ => Unreadable },
        long or int or short when type != typeof(int) && type != typeof(long) => Unreadable,
        DateTime moment when type == typeof(DateTimeOffset) => new DateTimeOffset(moment),
        DateTime day when type == typeof(DateOnly) => DateOnly.FromDateTime(day),
        double => Unreadable,
        byte[] bytes => type == typeof(byte[]) ? bytes : Unreadable,
        var value => value,
    };

    // SQLite keeps ids and days as text, and would read more than one spelling.
    private static object FromText(string text, Type type) =>
        type == typeof(string) ? text
        : type == typeof(Guid) && Guid.TryParseExact(text, "D", out var id) && string.Equals(text, id.ToString().ToUpperInvariant(), StringComparison.Ordinal) ? id
        : type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Unreadable;
}
