using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

public sealed class HideHelpModel : PageModel;
