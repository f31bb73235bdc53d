using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;

namespace Samphire.Web.Pages.About;

/// <summary>What Samphire does, what it does not do, and which packs it works with.</summary>
public sealed class IndexModel(PublicContent content) : PageModel
{
    public IReadOnlyList<PackManifest> Packs => content.Packs;
}
