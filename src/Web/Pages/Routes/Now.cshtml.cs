using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.Routes;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowModel : PageModel;
