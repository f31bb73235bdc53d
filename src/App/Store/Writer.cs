using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Samphire.App.Shared;

namespace Samphire.App.Store;

/// <summary>
/// Runs changes, each use case in one transaction, so that a change and its audit entry are saved together or not at
/// all. SQLite allows one writer at a time, so changes queue here. PostgreSQL allows many; the loser of a conflict is
/// retried.
/// </summary>
[Service]
public sealed class Writer(StoreFactory store) : IDisposable
{
    private const int LongestQueue = 512;
    private const int Tries = 5;

    private readonly SemaphoreSlim turn = new(1, 1);
    private int waiting;
    private volatile bool diskRefused;
    private volatile bool logGrew;

    public Task RunAsync(Caller caller, Func<AppDb, Task> work, CancellationToken cancellationToken = default) =>
        RunAsync(caller, async db =>
        {
            await work(db);
            return true;
        }, cancellationToken);

    /// <summary>
    /// As <see cref="RunAsync{T}"/>, but once for each form: the second time returns the first answer and does nothing.
    /// </summary>
    public Task<string> RunOnceAsync(Caller caller, IdempotencyKey form, Func<AppDb, Task<string>> work, CancellationToken cancellationToken = default) =>
        RunAsync(caller, async db =>
        {
            var account = caller.Actor!.UserId;
            var taken = await db.ProcessedRequests.SingleOrDefaultAsync(request => request.Key == form.Key && request.AccountId == account, cancellationToken);
            if (taken is not null)
            {
                return taken.BodyHash.AsSpan().SequenceEqual(form.BodyHash) ? taken.Answer : throw new DifferentSubmissionException();
            }

            var answer = await work(db);
            db.Add(new ProcessedRequest { Key = form.Key, AccountId = account, BodyHash = form.BodyHash, Answer = answer, At = db.Now });
            return answer;
        }, cancellationToken);

    public async Task<T> RunAsync<T>(Caller caller, Func<AppDb, Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (!store.IsSqlite)
        {
            return await RepeatedAsync(caller, work, cancellationToken);
        }

        if (Interlocked.Increment(ref waiting) > LongestQueue)
        {
            Interlocked.Decrement(ref waiting);
            throw new StoreBusyException();
        }

        try
        {
            await turn.WaitAsync(cancellationToken);
            try
            {
                return await OnceAsync(caller, work, cancellationToken);
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>
    /// Whether the disk accepts writes. Tried only after it refused one: writing the same number over itself needs room
    /// in SQLite's log as any write does.
    /// </summary>
    public async Task<bool> CanWriteToDiskAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (diskRefused)
            {
                await RunAsync(Caller.System, db => SqliteSettings.TouchAsync(db.Database, cancellationToken), cancellationToken);
            }
        }
        catch (SqliteException refused) when (IsDisk(refused))
        {
            return false;
        }

        return true;
    }

    /// <summary>
    /// Empties SQLite's log while nobody writes, so that it does not grow for days and does not keep deleted data. What
    /// a reader still needs stays until the next time.
    /// </summary>
    public async Task EmptyLogAsync(CancellationToken cancellationToken = default)
    {
        if (!store.IsSqlite || !logGrew || !await turn.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return;
        }

        try
        {
            await using var db = store.Open(Caller.System);
            logGrew = !await SqliteSettings.EmptyLogAsync(db.Database, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> OnceAsync<T>(Caller caller, Func<AppDb, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = store.Open(caller);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(db);
            db.IsLastSave = true;
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            diskRefused = false;
            logGrew = true;
            return result;
        }
        catch (Exception broken) when (IsDisk(broken))
        {
            diskRefused = true;
            throw;
        }
    }

    /// <summary>The disk is full, or refuses writes for another reason.</summary>
    private static bool IsDisk(Exception? broken) => broken is not null
        && (broken is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_READONLY } || IsDisk(broken.InnerException));

    private async Task<T> RepeatedAsync<T>(Caller caller, Func<AppDb, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await OnceAsync(caller, work, cancellationToken);
            }
            catch (Exception clash) when (tried < Tries && IsClash(clash))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 << tried)), cancellationToken);
            }
        }
    }

    /// <summary>
    /// Another transaction was first (serialisation, deadlock, a row with the same key or one that is gone), or the
    /// connection was lost. The next try sees what the other transaction wrote.
    /// </summary>
    private static bool IsClash(Exception problem) => problem switch
    {
        // With a concurrency token, the user has to look at the change. Without one, another transaction removed the row.
        DbUpdateConcurrencyException changed => !changed.Entries.Any(entry => entry.Metadata.GetProperties().Any(property => property.IsConcurrencyToken)),
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } } => true,
        RetryLimitExceededException or DbUpdateException { InnerException: null } => false,
        DbUpdateException { InnerException: { } inner } => IsClash(inner),
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        DbException database => database.IsTransient,
        _ => false,
    };
}

/// <summary>Too many changes are waiting. Nothing was changed.</summary>
public sealed class StoreBusyException() : Exception("The store is busy.");
