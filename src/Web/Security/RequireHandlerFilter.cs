using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Samphire.Web.Security;

/// <summary>
/// A page is there to be looked at, and for the forms that it takes. Asked in any other way it is not there: otherwise it
/// would be shown without anything that it found out before.
/// </summary>
internal sealed class RequireHandlerFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var isLook = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);

        // The page for what is not there stands in for others, in whatever way those were asked.
        if (context.HandlerMethod is null && !isLook && http.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Result = new NotFoundResult();
            return Task.CompletedTask;
        }

        return next();
    }
}
