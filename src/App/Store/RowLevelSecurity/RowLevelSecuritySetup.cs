using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samphire.App.Store.RowLevelSecurity;

/// <summary>
/// Creates the row-level security on PostgreSQL, and says whether it applies to the role that Samphire signs in with.
/// </summary>
public static class RowLevelSecuritySetup
{
    private const long Lock = 0x53616D7068697265;

    // Counts the current policies: each carries the hash of the statements that created it. A table that was recreated,
    // or whose security was switched off, is not counted.
    private const string Standing = """
        select count(*) from pg_policy join pg_class on pg_class.oid = polrelid
        where polname = 'visible' and relnamespace = current_schema()::regnamespace and relrowsecurity and relforcerowsecurity
            and obj_description(pg_policy.oid, 'pg_policy') = @mark
        """;

    /// <summary>
    /// Does nothing if the policies are up to date, so that a node can start while others are running.
    /// </summary>
    internal static async Task RunAsync(AppDb db, CancellationToken cancellationToken)
    {
        var tables = Policies.Of(db.Model);
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(tables.Select(table => table.Statements)))));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using var command = Command(db);
        command.CommandText = $"select pg_advisory_xact_lock({Lock})";
        await command.ExecuteNonQueryAsync(cancellationToken);
        if (!await IsCurrentAsync(db, mark, tables.Count, cancellationToken))
        {
            command.CommandText = string.Concat(tables.Select(table => $"{table.Statements}\ncomment on policy {Policies.Name} on {table.Table} is '{mark}';\n"));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// True if the role of the connection bypasses every policy: a superuser, or a role with BYPASSRLS.
    /// </summary>
    public static async Task<bool> IsBypassedAsync(StoreFactory store, CancellationToken cancellationToken = default)
    {
        if (store.IsSqlite)
        {
            return false;
        }

        await using var db = store.Open(Caller.System);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = Command(db);
        command.CommandText = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task<bool> IsCurrentAsync(AppDb db, string mark, int tables, CancellationToken cancellationToken)
    {
        await using var command = Command(db);
        command.CommandText = Standing;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("mark", mark);
        command.Parameters.Add(parameter);
        return await command.ExecuteScalarAsync(cancellationToken) is long standing && standing == tables;
    }

    private static DbCommand Command(AppDb db)
    {
#pragma warning disable RS0030 // It creates policies and reads the catalogue, and touches no row of a file.
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning restore RS0030
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
