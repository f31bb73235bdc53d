using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Directory;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Directory;

/// <summary>Where the child is. Where one area is installed nobody is asked.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowAreaModel(PublicContent content) : PageModel
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
        return Areas.Count == 1
            ? RedirectToPage("/Directory/NowDesk", new { happening, place = Areas[0].Stamp.Id })
            : Page();
    }
}
