namespace Samphire.Web.Pages.Cases.Work;

internal sealed class Conventions() : PageFolder(PageAudience.Workers);
