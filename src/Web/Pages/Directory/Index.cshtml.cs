using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Directory;

namespace Samphire.Web.Pages.Directory;

public sealed class IndexModel(PublicContent content) : PageModel
{
    public IReadOnlyList<Area> Areas => content.Areas;
}
