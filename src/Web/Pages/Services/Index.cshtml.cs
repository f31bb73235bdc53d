using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.Domain.Routes;

namespace Samphire.Web.Pages.Services;

public sealed class IndexModel(PublicContent content) : PageModel
{
    public static readonly NavigationEntry InNavigation = new("Directory", "/directory") { Order = 60, IsShownTo = actor => actor is not { WorksOnFiles: true } };

    public IReadOnlyList<Area> Areas => content.Areas;
}
