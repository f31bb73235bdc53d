using Microsoft.AspNetCore.Mvc;
using Samphire.App.Content;

namespace Samphire.Web.Pages.Routes;

// Asks where the child is. Skipped if only one area is installed.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowAreaModel(PublicContent content) : NowSituationPage(content)
{
    protected override IActionResult Show() => Areas.Count == 1
        ? RedirectToPage("/Routes/NowDesk", new { situation = Slug, place = Areas[0].Stamp.Id })
        : Page();
}
