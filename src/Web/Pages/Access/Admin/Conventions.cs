namespace Samphire.Web.Pages.Access.Admin;

internal sealed class Conventions() : PageFolder(PageAudience.Administrators);
