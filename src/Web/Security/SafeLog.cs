using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// What the log may hold: that something broke, of which kind, and the request's id. No address, since searches stand in
/// addresses, and no message, since what somebody typed may stand in it.
/// </summary>
internal sealed partial class SafeLog(ILogger<SafeLog> log) : IExceptionHandler
{
    public static void Set(ILoggingBuilder logging) => logging
        .AddSimpleConsole(console => console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ")
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore", LogLevel.None)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var response = httpContext.Response;
        response.StatusCode = exception switch
        {
            FileClosedException => StatusCodes.Status404NotFound,
            OtherWordsException => StatusCodes.Status409Conflict,
            StoreBusyException => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            _ when StoreFailed(exception) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

        // A file that is not open is answered by the page for whatever is not there.
        if (response.StatusCode == StatusCodes.Status404NotFound)
        {
            return true;
        }

        if (response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Broke(exception.GetType().Name, exception.InnerException?.GetType().Name, httpContext.TraceIdentifier);
        }

        var unsaved = response.StatusCode == StatusCodes.Status503ServiceUnavailable ? UnsavedForm.For(httpContext) : null;
        var (title, body) = unsaved is null
            ? ("Sorry, something went wrong", PlainPage.File("broken.html").Replace("{request}", httpContext.TraceIdentifier, StringComparison.Ordinal))
            : (UnsavedForm.Title, unsaved);
        await PlainPage.WriteAsync(response, title, body, cancellationToken);
        return true;
    }

    /// <summary>The database or the disk of the keys refused or did not answer; nothing was changed, and the same may be taken later.</summary>
    private static bool StoreFailed(Exception? exception) => exception is not null && (exception is DbException or IOException || StoreFailed(exception.InnerException));

    [LoggerMessage(LogLevel.Error, "Something broke: {Kind} ({Inner}), request {Request}")]
    private partial void Broke(string kind, string? inner, string request);
}
