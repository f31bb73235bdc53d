namespace Samphire.Web.Pages.Access.SignIn;

/// <summary>Signing in.</summary>
internal sealed class Conventions() : PageFolder(OpenTo.Everybody);
