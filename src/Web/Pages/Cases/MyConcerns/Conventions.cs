namespace Samphire.Web.Pages.Cases.MyConcerns;

/// <summary>A reporter's own concerns.</summary>
internal sealed class Conventions : PageFolder
{
    public Conventions()
        : base(OpenTo.Recorders)
    {
        Entries = [new(30, new("My concerns", "/concerns"), actor => actor is { RecordsConcerns: true })];
    }
}
