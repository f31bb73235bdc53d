using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.Access.Account;

/// <summary>"Stay signed in": being asked for is what keeps a session alive.</summary>
public sealed class StayModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost() => StatusCode(StatusCodes.Status204NoContent);
}
