using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Hide;

// Not signed in: leaves for an innocuous page. Signed in: locks the pages.
public sealed class IndexModel(SamphireSettings settings, HeaderActions headerActions, Caller caller) : PageModel
{
    public IActionResult OnGet()
    {
        HeaderActions.Clear(Response);
        return Redirect(settings.ExitTo);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (caller.Actor is not null)
        {
            return headerActions.HideAsync(HttpContext, FromHere(), cancellationToken);
        }

        HeaderActions.Clear(Response);
        return Task.FromResult<IActionResult>(LocalRedirect(HeaderActions.UnlockAddress(null)));
    }

    // The page on which the button was pressed, to return to.
    private string? FromHere() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value && Url.IsLocalUrl(from.PathAndQuery)
            ? from.PathAndQuery
            : null;
}
