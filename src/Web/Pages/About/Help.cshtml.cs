using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>Where to go from here, for whoever is stuck.</summary>
public sealed class HelpModel : PageModel;
