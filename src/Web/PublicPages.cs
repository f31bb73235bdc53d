using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Content;
using Samphire.App.Guidance;

namespace Samphire.Web;

/// <summary>
/// What the pages need that anybody may read without signing in. The host brings the library of packs, the clock and the
/// local time; nothing of what is asked is kept.
/// </summary>
internal static class PublicPages
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services) => services
        .AddSingleton<PublicContent>()
        .AddSingleton(provider => new SearchIndex(SearchEntries.Of(provider.GetRequiredService<PublicContent>())));
}
