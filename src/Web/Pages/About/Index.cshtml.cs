using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;

namespace Samphire.Web.Pages.About;

public sealed class IndexModel(PublicContent content) : PageModel
{
    public IReadOnlyList<PackManifest> Packs => content.Packs;
}
