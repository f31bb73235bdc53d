using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// A page with a form that is not part of a draft: when its writer leaves it, hides the pages or signs out, what was
/// typed is saved, and later restored to the form without being submitted.
/// </summary>
public interface ISavesForm
{
    /// <summary>Shows the page with what was typed.</summary>
    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellationToken);
}

/// <summary>Saves what was typed in such a form and then runs the header button that was pressed.</summary>
internal sealed class SaveFormFilter(ExpiredSessionForms expiredForms, HeaderActions headerActions, Caller caller) : IAsyncPageFilter
{
    internal const string Restore = "Restore";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var isSave = ExpiredSessionForms.IsByScript(http.Request);
        if (context.HandlerInstance is not ISavesForm || !HttpMethods.IsPost(http.Request.Method) || (!isSave && http.Request.Query["handler"] != PageFrame.KeepHandler))
        {
            await next();
            return;
        }

        if (isSave)
        {
            // The writer has left the page; without words there is nothing to come back to.
            context.Result = new JsonResult(new { kept = await expiredForms.KeepAsync(http, caller.Actor?.UserId) });
            return;
        }

        await expiredForms.KeepAsync(http, caller.Actor?.UserId, Restore);
        context.Result = await headerActions.GoAsync(http, http.Request.Query[PageFrame.AfterSaving], http.RequestAborted);
    }
}
