using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Samphire.Testing;

public static class Jobs
{
    /// <summary>The background jobs would run in the middle of a test. Tests call them explicitly instead.</summary>
    public static void LeaveOutJobs(this IServiceCollection services)
    {
        foreach (var job in services.Where(service => typeof(BackgroundService).IsAssignableFrom(service.ImplementationType)).ToList())
        {
            services.Remove(job);
        }
    }
}
