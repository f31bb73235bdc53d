using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Directory;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Directory;

/// <summary>Nobody knows where the child is, or it is in no area that is installed: the numbers of the whole country.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowElsewhereModel(PublicContent content) : PageModel
{
    public Happening Happening { get; private set; }

    public IReadOnlyList<Area> Areas => content.Areas;

    public IActionResult OnGet(string happening)
    {
        if (Vocabulary.Find<Happening>(happening) is not { } found)
        {
            return NotFound();
        }

        Happening = found;
        return Page();
    }
}
