using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.App.Shared;

/// <summary>A use case, a query or a part of them: registered by its mark.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>One instance for each request, where it depends on who is signed in; else one for the whole program.</summary>
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
