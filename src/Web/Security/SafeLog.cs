using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// What the log may contain: types and stack frames of exceptions, method and route pattern of the request, the status
/// and the request's id. No addresses, because they contain searches, and no exception messages, because they may
/// contain what somebody typed.
/// </summary>
internal sealed partial class SafeLog(ILogger<SafeLog> log, BrokenHistories histories) : IExceptionHandler
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options];

    public static void Set(ILoggingBuilder logging) => logging
        .AddSimpleConsole(console => console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ")
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore", LogLevel.None)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
        .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var response = httpContext.Response;
        response.StatusCode = exception switch
        {
            FileClosedException => StatusCodes.Status404NotFound,
            DifferentSubmissionException => StatusCodes.Status409Conflict,
            StoreBusyException or BrokenHistoryException => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            _ when StoreFailed(exception) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

        // A file that is not open to the caller gets the page for "not found".
        if (response.StatusCode == StatusCodes.Status404NotFound)
        {
            return true;
        }

        if (response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Failed(MethodOf(httpContext.Request), RouteOf(httpContext), response.StatusCode, httpContext.TraceIdentifier, ExceptionReport.Of(exception));
        }

        if (exception is BrokenHistoryException broken)
        {
            await histories.ReportAsync(broken.Chain, cancellationToken);
        }

        var unsaved = response.StatusCode == StatusCodes.Status503ServiceUnavailable ? FormRecovery.For(httpContext) : null;
        var (title, body) = unsaved is null
            ? ("Sorry, something went wrong", StaticPage.File("broken.html").Replace("{request}", httpContext.TraceIdentifier, StringComparison.Ordinal))
            : (FormRecovery.Title, unsaved);
        await StaticPage.WriteAsync(response, title, body, cancellationToken);
        return true;
    }

    /// <summary>
    /// The database or the disk of the keys refused or did not respond; nothing was changed, and the same request may
    /// succeed later.
    /// </summary>
    private static bool StoreFailed(Exception? exception) => exception is not null && (exception is DbException or IOException || StoreFailed(exception.InnerException));

    /// <summary>One of the standard HTTP methods; a client may send any word.</summary>
    private static string MethodOf(HttpRequest request) => Methods.FirstOrDefault(method => HttpMethods.Equals(method, request.Method)) ?? "other method";

    /// <summary>The pattern, such as "concerns/{reference}/child", never the address that was requested.</summary>
    private static string RouteOf(HttpContext context)
    {
        // The exception handler removes the endpoint from the context and stores it in its feature.
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        return endpoint is RouteEndpoint { RoutePattern.RawText: { } pattern } ? $"/{pattern.TrimStart('/')}" : "no route";
    }

    [LoggerMessage(LogLevel.Error, "Unexpected error: {Method} {Route}, status {Status}, request {Request}\n{Report}")]
    private partial void Failed(string method, string route, int status, string request, string report);
}
