using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samphire.App;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Web.Security;

/// <summary>
/// Whether work can be done: the store answers, its disk takes what is written, the key folder holds every key that the store
/// needs, and what SQLite has yet to put in its place has not grown out of hand. It says which of them, and nothing about anybody.
/// </summary>
internal sealed class StoreHealth(StoreFactory store, Writer writer, SamphireSettings settings) : IHealthCheck
{
    private const long LongestLog = 64L * 1024 * 1024;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.Itself);
        return !await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the store is not responding")
            : !await writer.CanWriteToDiskAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the disk is full or read-only")
            : await KeysAsync(db, cancellationToken) is { } keys ? HealthCheckResult.Degraded(keys)
            : store.Address is StoreAddress.SqliteFile file && new FileInfo($"{file.Path}-wal") is { Exists: true, Length: > LongestLog }
                ? HealthCheckResult.Degraded("the write-ahead log is larger than 64 MB")
            : HealthCheckResult.Healthy();
    }

    public static Task SayAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsync(string.Join(": ", report.Entries.Values.Select(entry => entry.Description).OfType<string>().Prepend($"{report.Status}")));

    /// <summary>The folder is looked at anew: the program that runs still has what was taken from the disk, and the next start has not.</summary>
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
