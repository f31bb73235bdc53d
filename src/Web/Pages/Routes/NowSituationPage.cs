using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Routes;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Routes;

// A page after "What is happening?", before a desk can be named.
public abstract class NowSituationPage(PublicContent content) : PageModel
{
    public NowSituation NowSituation { get; private set; }

    public bool InDanger => NowSituation == NowSituation.Danger;

    public string Slug => NowSituationLabels.Slug(NowSituation);

    public IReadOnlyList<Area> Areas => content.Areas;

    public IActionResult OnGet(string situation)
    {
        if (Vocabulary.Find<NowSituation>(situation) is not { } found)
        {
            return NotFound();
        }

        NowSituation = found;
        return Show();
    }

    protected virtual IActionResult Show() => Page();
}
