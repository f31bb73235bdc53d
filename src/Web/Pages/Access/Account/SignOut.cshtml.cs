using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

/// <summary>Ends the session on the server and clears what the browser kept.</summary>
public sealed class SignOutModel(Then then) : PageModel
{
    public Task<IActionResult> OnPostAsync(CancellationToken stop) => then.GoAsync(this, Then.SignOut, stop);
}
