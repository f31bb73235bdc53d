namespace Samphire.Web.Pages.About;

// Answered before the store is open.
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Everybody)
    {
        NeedsStore = false;
    }
}
