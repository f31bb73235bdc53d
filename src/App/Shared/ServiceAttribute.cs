using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.App.Shared;

/// <summary>Marks a use case, a query or a part of one for registration.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>One instance for each request, if it depends on who is signed in; otherwise a singleton.</summary>
    public bool PerRequest { get; init; }

    public static void AddAll(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes())
        {
            if (type.GetCustomAttribute<ServiceAttribute>(inherit: false) is { } service)
            {
                services.Add(new ServiceDescriptor(type, type, service.PerRequest ? ServiceLifetime.Scoped : ServiceLifetime.Singleton));
            }
        }
    }
}
