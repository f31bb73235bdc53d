using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace Samphire.Web.Security;

/// <summary>
/// Limits the size and the slowness of forms. A form that is too large is refused with a message before anything is
/// done.
/// </summary>
internal static class FormLimits
{
    /// <summary>More than a hundred pages of text.</summary>
    public const int LongestBody = 256 * 1024;

    public const int MostFields = 1024;
    public const int LongestField = 64 * 1024;

    private const string FormType = "application/x-www-form-urlencoded";

    private static readonly Refusal TooMuch = new(
        "The form was too large", "Nothing was saved. Go back one page: what you typed may still be there. Make it shorter, or send it in two parts.");

    private static readonly Refusal NoFiles = new(
        "You cannot upload files", "Write what you saw in your own words. Nothing was saved. Do not send or keep pictures of a child: tell the police what you saw and where.");

    /// <summary>Slower than a poor telephone line.</summary>
    public static Microsoft.AspNetCore.Server.Kestrel.Core.MinDataRate Slowest { get; } = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static TimeSpan LongestForHeaders { get; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The previous hop is the proxy on this machine: the client address that it reports is trusted, but no header of
    /// the browser.
    /// </summary>
    public static ForwardedHeadersOptions AddressBehindProxy { get; } = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = 1 };

    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.ContentLength > LongestBody)
        {
            await TooMuch.WriteAsync(context, StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (request.ContentType is { } type && !type.StartsWith(FormType, StringComparison.OrdinalIgnoreCase)
            && !type.StartsWith(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
        {
            await NoFiles.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        if (request.HasFormContentType && !await IsReadableAsync(context))
        {
            return;
        }

        await next(context);
    }

    private static async Task<bool> IsReadableAsync(HttpContext context)
    {
        try
        {
            await NullCharacters.ReplaceAsync(context.Request, context.RequestAborted);
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (InvalidDataException)
        {
            await TooMuch.WriteAsync(context, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException bad)
        {
            await TooMuch.WriteAsync(context, bad.StatusCode);
        }

        return false;
    }
}
