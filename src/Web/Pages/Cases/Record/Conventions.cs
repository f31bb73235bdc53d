namespace Samphire.Web.Pages.Cases.Record;

internal sealed class Conventions() : PageFolder(PageAudience.Recorders);
