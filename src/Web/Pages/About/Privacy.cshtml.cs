using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samphire.Web.Pages.About;

/// <summary>What is kept, and what is not.</summary>
public sealed class PrivacyModel : PageModel;
