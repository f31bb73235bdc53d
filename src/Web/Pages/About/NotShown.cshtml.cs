using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>
/// What stands in place of a page. "Not there", "not yours" and "not in this way" are one answer, so that nobody learns from
/// it what exists.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NotShownModel : PageModel
{
    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        // Whoever asks for the address of this page itself finds nothing there either.
        if (Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status405MethodNotAllowed)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
