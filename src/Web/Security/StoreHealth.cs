using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samphire.App;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Whether work can be done: the store answers, its disk takes what is written, the installation's key is there, and what SQLite has yet to put in its place
/// has not grown out of hand. It says which of them, and nothing about anybody.
/// </summary>
internal sealed class StoreHealth(StoreFactory store, Writer writer, SamphireSettings settings) : IHealthCheck
{
    private const long LongestLog = 64L * 1024 * 1024;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.Itself);
        return !await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the store does not answer")
            : !await writer.DiskTakesAsync(cancellationToken) ? HealthCheckResult.Unhealthy("the disk takes nothing more")
            : settings.Keys.Instance is null ? HealthCheckResult.Unhealthy("the installation's key is missing")
            : store.Address is StoreAddress.SqliteFile file && new FileInfo($"{file.Path}-wal") is { Exists: true, Length: > LongestLog }
                ? HealthCheckResult.Degraded("the write-ahead log is longer than 64 MB")
            : HealthCheckResult.Healthy();
    }
}
