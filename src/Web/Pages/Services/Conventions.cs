namespace Samphire.Web.Pages.Services;

/// <summary>The organisations that protect children in each area: shown before the store is open.</summary>
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Everybody)
    {
        NeedsStore = false;
    }
}
