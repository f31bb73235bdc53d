using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Store.RowLevelSecurity;

/// <summary>
/// Tells PostgreSQL with each command who the caller is, for <see cref="Policies"/>. The settings end with the
/// transaction, which may be a single command, so that nothing stays on a connection that our pool or an
/// external one hands to somebody else.
/// </summary>
internal sealed class RowLevelSecurityInterceptor : DbCommandInterceptor
{
    private const string Tell =
        "select set_config('app.system', @rls_system, true), set_config('app.user', @rls_user, true), set_config('app.principals', @rls_principals, true), "
        + "set_config('app.new_files', @rls_new_files, true), set_config('app.changed_files', @rls_changed_files, true), set_config('app.now', @rls_now, true)";

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        PrependCaller(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        PrependCaller(command, eventData);
        await SetCallerBeforeAsync(command, eventData, cancellationToken);
        return result;
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (IsPrepended(command))
        {
            result.NextResult();
        }

        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (IsPrepended(command))
        {
            await AnswerAsync(result, cancellationToken);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        PrependCaller(command, eventData);
        await SetCallerBeforeAsync(command, eventData, cancellationToken);
        return result;
    }

    private static bool IsPrepended(DbCommand command) => command.CommandText.StartsWith(Tell, StringComparison.Ordinal);

    /// <summary>In the same message as the query, which saves a round trip.</summary>
    private static void PrependCaller(DbCommand command, CommandEventData eventData)
    {
        var db = (AppDb)eventData.Context!;
        if (eventData.CommandSource is CommandSource.LinqQuery or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete
            && Policies.ApplyTo(command.CommandText, db.Model))
        {
            var isMarked = command.CommandText.StartsWith($"-- {UnfilteredQueries.Mark}{Environment.NewLine}", StringComparison.Ordinal);
            Add(command, db, isSystem: isMarked || (db.IsSettingPosition && eventData.CommandSource is CommandSource.ExecuteUpdate));
            command.CommandText = $"{Tell};\n{command.CommandText}";
        }
    }

    /// <summary>
    /// Before a save, because EF Core compares the statements with the rows they changed, and before a migration.
    /// </summary>
    private static async Task SetCallerBeforeAsync(DbCommand command, CommandEventData eventData, CancellationToken cancellationToken)
    {
        var db = (AppDb)eventData.Context!;
        if (command.Transaction is null || !(eventData.CommandSource is CommandSource.Migrations
            || (eventData.CommandSource is CommandSource.SaveChanges && Policies.ApplyTo(command.CommandText, db.Model))))
        {
            return;
        }

        await using var before = command.Connection!.CreateCommand();
        before.Transaction = command.Transaction;
        before.CommandText = Tell;
        Add(before, db, isSystem: eventData.CommandSource is CommandSource.Migrations || db.IsSystemCaller);
        await before.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Skips the result of the settings, so that the reader is at the result of the query.</summary>
    private static async Task AnswerAsync(DbDataReader told, CancellationToken cancellationToken)
    {
        try
        {
            await told.NextResultAsync(cancellationToken);
        }
        catch (Exception)
        {
            await told.DisposeAsync();
            throw;
        }
    }

    private static void Add(DbCommand command, AppDb db, bool isSystem)
    {
        var known = db.Caller.Actor is not null;
        Add(command, "system", isSystem ? "on" : "");
        Add(command, "user", known ? db.UserId.ToString() : "");
        Add(command, "principals", List(db.Principals));
        Add(command, "new_files", List(db.NewFiles));
        Add(command, "changed_files", List(db.ChangedFileAccess));
        Add(command, "now", db.Now.ToString("O"));
    }

    private static void Add(DbCommand command, string name, string value) => command.Parameters.Add(new NpgsqlParameter<string>($"rls_{name}", value));

    private static string List(IReadOnlyCollection<Guid> ids) => ids.Count == 0 ? "" : $"{{{string.Join(',', ids)}}}";
}
