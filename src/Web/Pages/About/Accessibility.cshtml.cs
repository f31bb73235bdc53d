using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>What works, what we aim for and what is not yet known.</summary>
public sealed class AccessibilityModel : PageModel;
