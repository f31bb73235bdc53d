using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.Access.Account;

// "Stay signed in": any request extends the session, so this page does nothing else.
public sealed class StayModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost() => StatusCode(StatusCodes.Status204NoContent);
}
