using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Directory;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Directory;

/// <summary>A page after "What is happening?", before a desk can be named.</summary>
public abstract class HappeningPage(PublicContent content) : PageModel
{
    public Happening Happening { get; private set; }

    public bool InDanger => Happening == Happening.Danger;

    public string Slug => HappeningWords.Slug(Happening);

    public IReadOnlyList<Area> Areas => content.Areas;

    public IActionResult OnGet(string happening)
    {
        if (Vocabulary.Find<Happening>(happening) is not { } found)
        {
            return NotFound();
        }

        Happening = found;
        return Show();
    }

    protected virtual IActionResult Show() => Page();
}
