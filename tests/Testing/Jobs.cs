using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Samphire.Testing;

public static class Jobs
{
    /// <summary>What the product does by itself each minute would do it in the middle of a test; a test calls it where it wants it.</summary>
    public static void LeaveOutJobs(this IServiceCollection services)
    {
        foreach (var job in services.Where(service => typeof(BackgroundService).IsAssignableFrom(service.ImplementationType)).ToList())
        {
            services.Remove(job);
        }
    }
}
