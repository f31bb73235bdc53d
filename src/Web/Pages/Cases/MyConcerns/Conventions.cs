namespace Samphire.Web.Pages.Cases.MyConcerns;

internal sealed class Conventions() : PageFolder(PageAudience.Recorders);
