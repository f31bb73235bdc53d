namespace Samphire.Web.Pages.Cases.MyConcerns;

internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(PageAudience.Recorders)
    {
        Entries = [new(30, new("My concerns", "/concerns"), actor => actor is { RecordsConcerns: true })];
    }
}
