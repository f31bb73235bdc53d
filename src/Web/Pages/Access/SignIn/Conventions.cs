namespace Samphire.Web.Pages.Access.SignIn;

internal sealed class Conventions() : PageFolder(PageAudience.Everybody);
