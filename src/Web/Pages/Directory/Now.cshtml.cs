using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.Directory;

/// <summary>The first question to somebody who is worried right now.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowModel : PageModel;
