using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Directory;

namespace Samphire.Web.Pages.Directory;

/// <summary>Every agency of the areas of today, with its desks and what it does.</summary>
public sealed class IndexModel(PublicContent content) : PageModel
{
    public IReadOnlyList<Area> Areas => content.Areas;
}
