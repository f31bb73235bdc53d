using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>The same headers on every answer: nothing foreign is loaded, framed, guessed or kept.</summary>
internal static class ResponseHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NoPermissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()";

    // Set as the answer begins: what breaks on the way clears every header that was set before.
    public static void UseResponseHeaders(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        await next(context);
    });

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoPermissions;
        headers["X-Robots-Tag"] = "noindex";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        // Assets say themselves how long they are good for; a page is kept by nobody.
        if (headers.CacheControl.Count == 0 || headers.CacheControl.ToString().Contains("no-cache", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
            headers.Remove("Pragma");
        }
    }
}
