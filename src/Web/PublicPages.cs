using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Content;
using Samphire.App.Guidance;

namespace Samphire.Web;

/// <summary>
/// The services of the pages that need no sign-in. The host registers the packs, the clock and the local time. No query
/// is stored.
/// </summary>
internal static class PublicPages
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services) => services
        .AddSingleton<PublicContent>()
        .AddSingleton(provider => new SearchIndex(SearchEntries.Of(provider.GetRequiredService<PublicContent>())));
}
