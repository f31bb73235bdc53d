namespace Samphire.Web.Pages.Cases.Desk;

internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Workers)
    {
        Entries = [new(20, new("Concerns", "/desk"), actor => actor is { WorksOnFiles: true })];
    }
}
