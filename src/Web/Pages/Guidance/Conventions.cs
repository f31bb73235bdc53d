namespace Samphire.Web.Pages.Guidance;

// Answered before the store is open.
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Everybody)
    {
        NeedsStore = false;
        Entries = [new(50, new("Guidance", "/guidance"), _ => true), new(70, new("Search", "/guidance/search"), actor => actor is { WorksOnFiles: true })];
    }
}
