namespace Samphire.Web.Pages.Cases.Audit;

internal sealed class Conventions() : PageFolder(PageAudience.Auditors);
