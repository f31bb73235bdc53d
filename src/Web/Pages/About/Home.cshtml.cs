using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HomeModel : PageModel;
