using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Store.RowLevelSecurity;

/// <summary>
/// Tells PostgreSQL with each command who asks, so that its policies (<see cref="Policies"/>) know. What is told ends with
/// the transaction, and a command by itself is one: nothing is left on the connection for whoever has it next, be it from our
/// pool or from one that stands before the server.
/// </summary>
internal sealed class RowLevelSecurityInterceptor : DbCommandInterceptor
{
    private const string Tell =
        "select set_config('app.itself', @wall_itself, true), set_config('app.user', @wall_user, true), set_config('app.principals', @wall_principals, true), "
        + "set_config('app.begun', @wall_begun, true), set_config('app.doors', @wall_doors, true), set_config('app.now', @wall_now, true)";

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
        if (IsPrepended(eventData))
        {
            result.NextResult();
        }

        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (IsPrepended(eventData))
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

    /// <summary>In one message with the question, which costs no way to the server of its own.</summary>
    private static bool IsPrepended(CommandEventData eventData) =>
        eventData.CommandSource is CommandSource.LinqQuery or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete;

    private static void PrependCaller(DbCommand command, CommandEventData eventData)
    {
        if (IsPrepended(eventData))
        {
            var db = (AppDb)eventData.Context!;
            var isMarked = command.CommandText.StartsWith($"-- {UnfilteredQueries.Mark}{Environment.NewLine}", StringComparison.Ordinal);
            Add(command, db, itself: isMarked || (db.IsSettingPosition && eventData.CommandSource is CommandSource.ExecuteUpdate));
            command.CommandText = $"{Tell};\n{command.CommandText}";
        }
    }

    /// <summary>Before a save, whose statements are counted against its rows, and before a migration.</summary>
    private static async Task SetCallerBeforeAsync(DbCommand command, CommandEventData eventData, CancellationToken cancellationToken)
    {
        var db = (AppDb)eventData.Context!;
        if (eventData.CommandSource is not (CommandSource.SaveChanges or CommandSource.Migrations) || command.Transaction is null)
        {
            return;
        }

        await using var before = command.Connection!.CreateCommand();
        before.Transaction = command.Transaction;
        before.CommandText = Tell;
        Add(before, db, itself: eventData.CommandSource is CommandSource.Migrations || db.IsProgramItself);
        await before.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Past the answer to what was told, to the answer that was asked for.</summary>
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

    private static void Add(DbCommand command, AppDb db, bool itself)
    {
        var known = db.Caller.Actor is not null;
        Add(command, "itself", itself ? "on" : "");
        Add(command, "user", known ? db.UserId.ToString() : "");
        Add(command, "principals", List(db.Principals));
        Add(command, "begun", List(db.NewFiles));
        Add(command, "doors", List(db.ChangedFileAccess));
        Add(command, "now", db.Now.ToString("O"));
    }

    private static void Add(DbCommand command, string name, string value) => command.Parameters.Add(new NpgsqlParameter<string>($"wall_{name}", value));

    private static string List(IReadOnlyCollection<Guid> ids) => ids.Count == 0 ? "" : $"{{{string.Join(',', ids)}}}";
}
