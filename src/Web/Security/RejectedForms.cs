using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Samphire.App.Access;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Handles a form without a valid antiforgery token: nothing is processed. If the person is signed in, their text is
/// saved and offered again; Hide and Sign out still work. A form that somebody else wrote in this browser is saved for
/// them. A saved form that was restored and accepted is deleted.
/// </summary>
internal sealed class RejectedForms(ExpiredSessionForms expiredForms, SavedForms forms, HeaderActions headerActions, Caller caller) : IAsyncAlwaysRunResultFilter
{
    private const string NotThem = "Someone else is signed in on this browser";

    private static readonly Refusal SomebodyElse = new(
        NotThem, "Nothing was sent. What was written on the page is kept for the person who wrote it. Sign out, then sign in as that person to get it back.");

    private static readonly Refusal SignedOutBefore = new(
        NotThem, "Nothing was sent. What was written on the page was not kept, because the person who wrote it had signed out. Go back one page: it may still be there.");

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            if (caller.Actor is { } actor && await expiredForms.WriterOfAsync(http.Request) is { } writer && writer.Account != actor.UserId)
            {
                var refusal = await expiredForms.KeepAsync(http, writer.Account) ? SomebodyElse : SignedOutBefore;
                await refusal.WriteAsync(http, StatusCodes.Status409Conflict);
                return;
            }

            context.Result = await AnswerAsync(http) ?? context.Result;
            await next();
            return;
        }

        var done = await next();
        if (done.Exception is not null || http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            return;
        }

        if (PutBack(http) is { } id)
        {
            await forms.PutBackAsync(caller, id, http.RequestAborted);
        }

        if (IsAccepted(http) && Guid.TryParse(http.Request.Form[SavedForms.View], out var view))
        {
            await forms.AcceptedAsync(caller, http.Request.Path, view, http.RequestAborted);
        }
    }

    // A form that is shown again, with its errors or with the text of another device, has not been accepted yet.
    private static bool IsAccepted(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.User.Identity?.IsAuthenticated == true
            && context.Response.StatusCode is >= StatusCodes.Status300MultipleChoices && context.Request.Query["handler"] != PageFrame.KeepHandler;

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
        if (ExpiredSessionForms.IsByScript(request))
        {
            // The script asks for a new token and tries again.
            return null;
        }

        if (request.Query[PageFrame.AfterSaving].ToString() is HeaderActions.Hide or HeaderActions.SignOut)
        {
            return await headerActions.GoAsync(context, request.Query[PageFrame.AfterSaving], context.RequestAborted);
        }

        return kept ? new LocalRedirectResult(ExpiredSessionForms.Address) : null;
    }
}
