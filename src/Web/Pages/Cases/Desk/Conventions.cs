namespace Samphire.Web.Pages.Cases.Desk;

internal sealed class Conventions() : PageFolder(PageAudience.Workers);
