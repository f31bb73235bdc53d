namespace Samphire.Web.Pages.Access.Hide;

/// <summary>The locked screen, which must open before anybody has signed in again.</summary>
internal sealed class Conventions() : PageFolder(OpenTo.Everybody);
