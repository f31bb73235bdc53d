namespace Samphire.Web.Pages.Cases.Work;

internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Workers)
    {
        Entries = [new(10, new("Work", "/work"), actor => actor is { WorksOnFiles: true })];
    }
}
