using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// The buttons of the header, after a page has saved what was typed: hide the pages or sign out. A page's Keep handler
/// saves and then calls this.
/// </summary>
[Service(PerRequest = true)]
public sealed class HeaderActions(SignIn signIn, ScreenLock screen, SignedOutNotice notice, Caller caller)
{
    public const string Hide = "hide";
    public const string SignOut = "sign-out";

    /// <summary>Runs the button that was pressed; without one, continues at the person's first page.</summary>
    public Task<IActionResult> GoAsync(PageModel page, string? then, CancellationToken cancellationToken = default) => GoAsync(page.HttpContext, then, cancellationToken);

    internal async Task<IActionResult> GoAsync(HttpContext context, string? then, CancellationToken cancellationToken)
    {
        switch (then)
        {
            case Hide:
                return await HideAsync(context, BackOf(context), cancellationToken);
            case SignOut:
                await signIn.SignOutAsync(caller, cancellationToken);
                return Leave(context.Response, "/");
            default:
                return new LocalRedirectResult(caller.Actor is { } actor ? PageFrameFactory.FirstPage(actor) : "/sign-in");
        }
    }

    /// <summary>Signs out on all devices; the page that follows says so.</summary>
    internal async Task<IActionResult> SignOutEverywhereAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await signIn.SignOutEverywhereAsync(caller, cancellationToken);
        return Leave(context.Response, notice.Address);
    }

    private static LocalRedirectResult Leave(HttpResponse response, string next)
    {
        SessionCookie.Remove(response);
        Clear(response);
        return new LocalRedirectResult(next);
    }

    /// <summary>Locks the pages and shows a white one; <paramref name="back"/> is the page to return to.</summary>
    internal async Task<IActionResult> HideAsync(HttpContext context, string? back, CancellationToken cancellationToken)
    {
        await screen.LockAsync(caller, cancellationToken);
        Clear(context.Response);
        return new LocalRedirectResult(UnlockAddress(back));
    }

    internal static string UnlockAddress(string? back) =>
        back is null ? "/unlock" : "/unlock" + QueryString.Create("back", back);

    /// <summary>Clears what the browser stored of the pages, so that the back button shows nothing.</summary>
    internal static void Clear(HttpResponse response) => response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";

    /// <summary>The page's own address without what the button added to it.</summary>
    internal static string BackOf(HttpContext context)
    {
        var rest = context.Request.Query
            .Where(part => part.Key is not ("handler" or PageFrame.AfterSaving))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value));
        return context.Request.PathBase.Add(context.Request.Path) + QueryString.Create(rest).ToString();
    }
}
