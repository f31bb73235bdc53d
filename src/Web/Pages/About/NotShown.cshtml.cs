using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

// Shown instead of a page. "Does not exist", "not yours" and "wrong method" get the same answer, so that it does not
// reveal what exists.
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NotShownModel : PageModel
{
    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        // A request for the address of this page itself is answered with "not found" as well.
        if (Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status405MethodNotAllowed)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
