using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samphire.App.Store.RowLevelSecurity;
using Samphire.App.Store.Unfiltered;

namespace Samphire.App.Store;

/// <summary>Migrates the store to this program's schema, and refuses one that a newer program has written.</summary>
public static class StoreStart
{
    /// <returns>True if the store was just created.</returns>
    public static async Task<bool> RunAsync(StoreFactory store, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        try
        {
            var applied = (await AppliedAsync(db, cancellationToken)).ToList();
            var known = db.Database.GetMigrations().ToHashSet();
            if (applied.Find(migration => !known.Contains(migration)) is { } other)
            {
                throw new StoreRefusedException(
                    $"The store was written by another version of Samphire ({other}): {store.Address}. Use that version, or restore an earlier copy. To recreate the demo data, delete its folder.");
            }

            // A role that owns no table may start if no migration is pending.
            if (applied.Count < known.Count)
            {
                await db.Database.MigrateAsync(cancellationToken);
            }

            if (!store.IsSqlite)
            {
                await RowLevelSecuritySetup.RunAsync(db, cancellationToken);
            }

            if (applied.Count > 0 && applied.Count < known.Count)
            {
                await ListPositions.SetAllAsync(db, cancellationToken);
            }

            return applied.Count == 0;
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StoreRefusedException($"The tables of {store.Address} are out of date, and this role is not allowed to change them. Run `samphire user list` once as the role that owns them, then start again.");
        }
        catch (DbException failure) when (StoreFailure.Explain($"{store.Address}", failure) is { } refused)
        {
            throw refused;
        }
    }

    /// <summary>
    /// Checks the pages of a file that was not closed cleanly: a log that is not empty shows that. A damaged file is
    /// refused before anything is written to it.
    /// </summary>
    public static async Task CheckAsync(StoreFactory store, CancellationToken cancellationToken = default)
    {
        if (store.Address is not StoreAddress.SqliteFile file || new FileInfo($"{file.Path}-wal") is not { Exists: true, Length: > 0 })
        {
            return;
        }

        await using var db = store.Open(Caller.System);
        if (await DamageAsync(db, cancellationToken) is { } damage)
        {
            throw new StoreDamagedException($"The store {store.Address} is damaged ({damage.ReplaceLineEndings(" ").Trim()}). Leave it as it is, and start with an earlier copy.");
        }
    }

    private static async Task<string?> DamageAsync(AppDb db, CancellationToken cancellationToken)
    {
        try
        {
            return await SqliteSettings.DamageAsync(db.Database, cancellationToken);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return broken.Message;
        }
    }

    private static async Task<IEnumerable<string>> AppliedAsync(AppDb db, CancellationToken cancellationToken) =>
        await db.Database.CanConnectAsync(cancellationToken) ? await db.Database.GetAppliedMigrationsAsync(cancellationToken) : [];
}
