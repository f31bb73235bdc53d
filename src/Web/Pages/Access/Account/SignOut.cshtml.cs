using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

// Ends the session on the server and clears what the browser stored.
public sealed class SignOutModel(HeaderActions headerActions) : PageModel
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => headerActions.GoAsync(this, HeaderActions.SignOut, cancellationToken);
}
