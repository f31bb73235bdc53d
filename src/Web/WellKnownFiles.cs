using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samphire.Web.Security;

namespace Samphire.Web;

/// <summary>
/// What programs ask every site for, without a sign-in and before the store is open. No search engine may list a page, and
/// whoever finds a fault of security is sent to the help page, which names whom to tell.
/// </summary>
internal static class WellKnownFiles
{
    private const string NoRobots = "User-agent: *\nDisallow: /\n";

    // RFC 9116 recommends less than a year.
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    public static void MapWellKnownFiles(this IEndpointRouteBuilder app)
    {
        Map(app, "/robots.txt", () => Results.Text(NoRobots));
        Map(app, "/favicon.ico", () => Results.Bytes(File.ReadAllBytes(Frontend.File("favicon.svg")), "image/svg+xml"));
        Map(app, "/.well-known/security.txt", (HttpRequest request, TimeProvider clock) => Results.Text(SecurityText(request, clock)));
    }

    // The address by which the reader has reached this installation; the deployer's host, not ours.
    private static string SecurityText(HttpRequest request, TimeProvider clock)
    {
        var site = $"{request.Scheme}://{request.Host}{request.PathBase}";
        var expires = clock.GetUtcNow().UtcDateTime.Date.Add(Lasts).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"Contact: {site}/help#security\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {site}/.well-known/security.txt\n";
    }

    private static void Map(IEndpointRouteBuilder app, string path, Delegate answer) =>
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], answer).AllowAnonymous().WithMetadata(new NeedsNoStore());
}
