using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

/// <summary>Ends the session on the server and clears what the browser kept.</summary>
public sealed class SignOutModel(App.Access.SignIn signIn, Caller caller) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await signIn.SignOutAsync(caller, stop);
        SessionCookie.Remove(Response);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/");
    }
}
