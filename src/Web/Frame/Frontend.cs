using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Samphire.Web.Frame;

/// <summary>
/// The style sheet, scripts, fonts and icon. They are copied to the output with the program, as the packs are, so that
/// a published program and a test serve the same files.
/// </summary>
public static class Frontend
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
    private static readonly Lazy<string> Version = new(Fingerprint);
    private static readonly Lazy<IReadOnlyList<string>> FontFiles = new(() =>
        [.. Directory.GetFiles(Path.Combine(Folder, "assets"), "source-sans-3-latin-?00-*.woff2").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => $"/assets/{name}")]);

    /// <summary>The address of an asset, with a version that changes when its content does.</summary>
    public static string Href(string name)
    {
        return $"/assets/{name}?v={Version.Value}";
    }

    /// <summary>The addresses of the fonts that every page needs.</summary>
    public static IReadOnlyList<string> Fonts => FontFiles.Value;

    /// <summary>The full path of an asset on the disk.</summary>
    public static string File(string name) => Path.Combine(Folder, "assets", name);

    public static IServiceCollection AddFrontend(this IServiceCollection services)
    {
        // Only assets, which are the same for everybody, are compressed: compressing pages over HTTPS would allow a
        // BREACH attack.
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
        // Font files have a hash in their name, all others in the query.
        var marked = asset.Context.Request.Query.ContainsKey("v") || asset.File.Name.EndsWith(".woff2", StringComparison.Ordinal);
        asset.Context.Response.Headers.CacheControl = marked ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static string Fingerprint()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in new[] { "app.css", "app.js", "boot.js", "favicon.svg" })
        {
            all.AppendData(System.IO.File.ReadAllBytes(File(name)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..12];
    }
}
