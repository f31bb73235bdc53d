namespace Samphire.Web.Pages.Routes;

/// <summary>Whom to tell at this hour, and by which route: answered before the store is open.</summary>
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Everybody)
    {
        NeedsStore = false;
        Entries = [new(60, new("Directory", "/directory"), actor => actor is not { WorksOnFiles: true })];
    }
}
