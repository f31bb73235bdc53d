using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.Shared;

/// <summary>
/// What stands in place of a page. "Not there", "not yours" and "not in this way" are one answer, so that nobody learns from
/// it what exists.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemModel : PageModel
{
    public bool IsNotFound { get; private set; }

    public void OnGet(int code) => Answer(code);

    public void OnPost(int code) => Answer(code);

    private void Answer(int code)
    {
        // Whoever asks for the address of this page itself finds nothing there either.
        IsNotFound = code is < 400 or > 599
            or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed;
        Response.StatusCode = IsNotFound ? StatusCodes.Status404NotFound : code;
    }
}
