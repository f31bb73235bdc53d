namespace Samphire.Web.Pages.About;

/// <summary>About Samphire: answered before the store is open.</summary>
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Everybody)
    {
        NeedsStore = false;
    }
}
