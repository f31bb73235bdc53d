using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// A page with a form that holds no draft: what was typed on it is kept for whoever wrote it when they hide the pages or sign
/// out, and put back into the form, not sent.
/// </summary>
public interface ISavesForm
{
    /// <summary>Shows the page with what was typed.</summary>
    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellationToken);
}

/// <summary>Keeps what stands in such a form, and then does what the pressed button of the header says.</summary>
internal sealed class SaveFormFilter(ExpiredSessionForms late, HeaderActions then, Caller caller) : IAsyncPageFilter
{
    internal const string Restore = "Restore";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.HandlerInstance is not ISavesForm || !HttpMethods.IsPost(http.Request.Method) || http.Request.Query["handler"] != PageFrame.KeepHandler)
        {
            await next();
            return;
        }

        await late.KeepAsync(http, caller.Actor?.UserId, Restore);
        context.Result = await then.GoAsync(http, http.Request.Query[PageFrame.AfterSaving], http.RequestAborted);
    }
}
