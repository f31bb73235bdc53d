using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;

namespace Samphire.Web.Security;

/// <summary>A page that asks for a password and, shown again, keeps everything else that was typed.</summary>
internal interface IAsksForPassword
{
    /// <summary>The field next to which the page says that it has to be entered again.</summary>
    public string PasswordField => "Password";
}

/// <summary>
/// Attempts to sign in that were not looked at, because there were too many: from one address, or at this moment from
/// everywhere. Neither is an error to log.
/// </summary>
internal sealed class SignInRefusals : IExceptionHandler, IAsyncPageFilter
{
    private const string Title = "Try again in a moment";
    private const string Words = "Too many people are signing in at this moment. Wait a few seconds, then enter your password again.";

    // When those who wait now have had their turn.
    private const int Seconds = 5;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is HashingBusyException && done.HandlerInstance is PageModel page and IAsksForPassword asks)
        {
            page.ModelState.AddModelError(asks.PasswordField, $"{Title}. {Words}");
            Refuse(page.Response);
            done.ExceptionHandled = true;
            done.Result = page.Page();
        }
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case TooManySignInsException many:
                await RateLimiting.RefuseAsync(httpContext, many.Wait);
                return true;
            case HashingBusyException:
                Refuse(httpContext.Response);
                var unsaved = FormRecovery.For(httpContext);
                await StaticPage.WriteAsync(httpContext.Response, unsaved is null ? Title : FormRecovery.Title, unsaved ?? $"""<p class="govuk-body">{Words}</p>""", cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private static void Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = Seconds.ToString(CultureInfo.InvariantCulture);
    }
}
