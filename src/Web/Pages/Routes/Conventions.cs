namespace Samphire.Web.Pages.Routes;

// Answered before the store is open.
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Everybody)
    {
        NeedsStore = false;
    }
}
