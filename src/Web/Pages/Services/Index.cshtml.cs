using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Routes;

namespace Samphire.Web.Pages.Services;

public sealed class IndexModel(PublicContent content) : PageModel
{
    public IReadOnlyList<Area> Areas => content.Areas;
}
