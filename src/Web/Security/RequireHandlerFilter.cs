using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Samphire.Web.Security;

/// <summary>
/// Answers "not found" if the page has no handler for the request's method. Razor Pages would otherwise render the page
/// without running any handler.
/// </summary>
internal sealed class RequireHandlerFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var isLook = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);

        // The page for "not found" is re-executed with the method of the original request.
        if (context.HandlerMethod is null && !isLook && http.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }

        return next();
    }
}
