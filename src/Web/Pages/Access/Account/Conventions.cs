namespace Samphire.Web.Pages.Access.Account;

internal sealed class Conventions() : PageFolder(PageAudience.SignedIn);
