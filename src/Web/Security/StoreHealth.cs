using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samphire.App;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Web.Security;

/// <summary>
/// Healthy if the store responds, its disk accepts writes, no audit log was found damaged, the key folder has every key
/// that the store needs, and SQLite's log has not grown too large. The report says which of these failed, and nothing about any person.
/// </summary>
internal sealed class StoreHealth(StoreFactory store, Writer writer, BrokenHistories histories, SamphireSettings settings) : IHealthCheck
{
    private const long LongestLog = 64L * 1024 * 1024;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        return !await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the store is not responding")
            : !await writer.CanWriteToDiskAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the disk is full or read-only")
            : await histories.AnyAsync(cancellationToken) ? HealthCheckResult.Degraded("an audit log is damaged: run samphire verify")
            : await KeysAsync(db, cancellationToken) is { } keys ? HealthCheckResult.Degraded(keys)
            : store.Address is StoreAddress.SqliteFile file && new FileInfo($"{file.Path}-wal") is { Exists: true, Length: > LongestLog }
                ? HealthCheckResult.Degraded("the write-ahead log is larger than 64 MB")
            : HealthCheckResult.Healthy();
    }

    public static Task SayAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsync(string.Join(": ", report.Entries.Values.Select(entry => entry.Description).OfType<string>().Prepend($"{report.Status}")));

    /// <summary>
    /// Reads the folder again: the running program still has keys in memory that were deleted from the disk, but after
    /// a restart it would not.
    /// </summary>
    private async Task<string?> KeysAsync(AppDb db, CancellationToken cancellationToken)
    {
        try
        {
            var missing = await KeyReport.MissingAsync(db, settings.Keys.Path, settings.Clock, cancellationToken);
            return missing == 0 ? null : $"keys are missing from the key folder ({missing})";
        }
        catch (KeysRefusedException)
        {
            return "the key folder cannot be used";
        }
    }
}
