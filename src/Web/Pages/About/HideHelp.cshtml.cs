using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>How to leave the page at once, and what that cannot hide.</summary>
public sealed class HideHelpModel : PageModel;
