using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samphire.App.Store;

/// <summary>
/// Takes part in each save of the store. Subclasses are found by reflection, as mappings are, because a capability may
/// bring one.
/// </summary>
internal abstract class StoreInterceptor : SaveChangesInterceptor
{
    public static IReadOnlyList<StoreInterceptor> All { get; } =
    [
        .. typeof(StoreInterceptor).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StoreInterceptor)))
            .Select(type => (StoreInterceptor)Activator.CreateInstance(type)!).OrderBy(interceptor => interceptor.Order),
    ];

    /// <summary>The lowest runs first. What refuses a save runs before what adds to it.</summary>
    protected abstract int Order { get; }
}
