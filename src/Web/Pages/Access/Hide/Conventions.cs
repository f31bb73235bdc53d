namespace Samphire.Web.Pages.Access.Hide;

// The locked screen has to open before anybody has signed in again.
internal sealed class Conventions() : PageFolder(PageAudience.Everybody);
