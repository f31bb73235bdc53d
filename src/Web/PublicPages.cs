using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Content;
using Samphire.App.Guidance;

namespace Samphire.Web;

/// <summary>
/// What anybody may read without signing in. The host brings the library of packs, the clock and the local time; nothing of
/// what is asked here is kept.
/// </summary>
public static class PublicPages
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services) => services
        .AddSingleton<PublicContent>()
        .AddSingleton(provider => new SearchIndex(Findables.Of(provider.GetRequiredService<PublicContent>())));

    /// <summary>
    /// One page for everything that is not there or not for whoever asks, and one for what went wrong. Neither says more than
    /// that. To stand before everything that may fail.
    /// </summary>
    public static IApplicationBuilder UseProblemPages(this IApplicationBuilder app) => app
        .UseExceptionHandler("/problem/500")
        .UseStatusCodePagesWithReExecute("/problem/{0}");
}
