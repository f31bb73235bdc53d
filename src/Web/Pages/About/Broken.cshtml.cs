using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>What is shown when a page breaks: never why, which is for the log.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BrokenModel : PageModel
{
    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer() => Response.StatusCode = StatusCodes.Status500InternalServerError;
}
