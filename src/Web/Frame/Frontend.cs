using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Samphire.Web.Frame;

/// <summary>
/// The style sheet, scripts, fonts and icon. They travel with the program as the packs do, so a published
/// program and a test that runs from its build folder serve the same files in the same way.
/// </summary>
public static class Frontend
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
    private static readonly Lazy<string> Version = new(Fingerprint);

    /// <summary>The address of an asset, with the mark by which a browser knows that it has changed.</summary>
    public static string Href(string name)
    {
        return $"/assets/{name}?v={Version.Value}";
    }

    public static IServiceCollection AddFrontend(this IServiceCollection services)
    {
        // Only what is the same for everybody is compressed: a page that holds a secret and an echo must not be.
        return services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    public static IApplicationBuilder UseFrontend(this IApplicationBuilder app)
    {
        if (!Directory.Exists(Folder))
        {
            throw new InvalidOperationException($"There are no stylesheets in {Folder}. Run 'make front', then build again.");
        }

        var files = new StaticFileOptions { FileProvider = new PhysicalFileProvider(Folder), OnPrepareResponse = Keep };
        return app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal),
            assets => assets.UseResponseCompression().UseStaticFiles(files));
    }

    private static void Keep(StaticFileResponseContext asset)
    {
        // Fonts carry their hash in the name, the others in the address.
        var marked = asset.Context.Request.Query.ContainsKey("v") || asset.File.Name.EndsWith(".woff2", StringComparison.Ordinal);
        asset.Context.Response.Headers.CacheControl = marked ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static string Fingerprint()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in new[] { "app.css", "app.js", "boot.js", "favicon.svg" })
        {
            all.AppendData(File.ReadAllBytes(Path.Combine(Folder, "assets", name)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..12];
    }
}
