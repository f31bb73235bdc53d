namespace Samphire.Web.Pages.Guidance;

// Answered before the store is open.
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Everybody)
    {
        NeedsStore = false;
    }
}
