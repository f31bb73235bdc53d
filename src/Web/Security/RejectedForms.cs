using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Handles a form without a valid antiforgery token: nothing is processed. If the person is signed in, their text is
/// saved and offered again; Hide and Sign out still work. A saved form that was restored and accepted is deleted.
/// </summary>
internal sealed class RejectedForms(ExpiredSessionForms expiredForms, SavedForms forms, HeaderActions headerActions, Caller caller) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = await AnswerAsync(context.HttpContext) ?? context.Result;
            await next();
            return;
        }

        var done = await next();
        if (done.Exception is null && PutBack(context.HttpContext) is { } id && context.HttpContext.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            await forms.PutBackAsync(caller, id, context.HttpContext.RequestAborted);
        }
    }

    private static Guid? PutBack(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType
            && Guid.TryParse(context.Request.Form[SavedForms.Field], out var id) && context.User.Identity?.IsAuthenticated == true ? id : null;

    private async Task<IActionResult?> AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!ExpiredSessionForms.IsFromHere(request))
        {
            return null;
        }

        if (request.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal) || caller.Actor is not { } actor)
        {
            return new LocalRedirectResult(request.Path.StartsWithSegments("/unlock", StringComparison.Ordinal) ? HeaderActions.UnlockAddress(null) : SignedIn.Address(null));
        }

        var kept = await expiredForms.KeepAsync(context, actor.UserId);
        if (request.Query[PageFrame.AfterSaving].ToString() is HeaderActions.Hide or HeaderActions.SignOut)
        {
            return await headerActions.GoAsync(context, request.Query[PageFrame.AfterSaving], context.RequestAborted);
        }

        return kept ? new LocalRedirectResult(ExpiredSessionForms.Address) : null;
    }
}
