using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Shared;
using Samphire.Domain.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// Limits how often one address may search. Above this limit, and above that of failed sign-ins, the answer says when
/// to try again and nothing that was typed is lost.
/// </summary>
internal static class RateLimiting
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, RateLimits limits) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsSearch(context.Request) ? AtMost(limits.Searches, $"search|{ClientAddress.Of(context)}") : RateLimitPartition.GetNoLimiter(""));
        limiter.OnRejected = (rejected, _) =>
            new ValueTask(RefuseAsync(rejected.HttpContext, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Minute));
    });

    private static RateLimitPartition<string> AtMost(int times, string key) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = Minute, QueueLimit = 0 });

    private static bool IsSearch(HttpRequest request) =>
        request.Query.ContainsKey("q") && request.Path.StartsWithSegments("/guidance/search", StringComparison.OrdinalIgnoreCase);

    internal static Task RefuseAsync(HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var services = context.RequestServices;
        var again = services.GetRequiredService<LocalTime>().DateTimeAt(services.GetRequiredService<TimeProvider>().GetUtcNow().AddSeconds(seconds)).AddMinutes(1);
        var refusal = new Refusal(
            "Too many requests",
            $"Wait until {DateText.Of(TimeOnly.FromDateTime(again))}, then try again. Nothing has been lost.");
        return refusal.WriteAsync(context, StatusCodes.Status429TooManyRequests);
    }
}
