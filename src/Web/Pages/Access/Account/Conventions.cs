namespace Samphire.Web.Pages.Access.Account;

internal sealed class Conventions() : PageFolder(OpenTo.SignedIn);
