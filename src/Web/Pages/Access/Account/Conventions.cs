namespace Samphire.Web.Pages.Access.Account;

/// <summary>One's own account.</summary>
internal sealed class Conventions() : PageFolder(OpenTo.SignedIn);
