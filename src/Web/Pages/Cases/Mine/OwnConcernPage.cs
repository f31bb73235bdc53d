using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Mine;

/// <summary>A page on which a reporter answers the desk. Its words follow from what the desk did and from nothing else.</summary>
public abstract class OwnConcernPage(ReporterQueries queries, Caller caller, MomentWords moments) : ConcernFormPage
{
    public OwnConcern Concern { get; private set; } = null!;

    public override string BackTo => OwnConcern;

    public override int VersionNow => Concern.Version;

    public override Strip? Strip => moments.Strip(Concern.Debts) is { } words ? new Strip(words, Addresses.ActNow(Reference)) : null;

    protected Caller Caller => caller;

    /// <summary>The reporter's own concern, with its answers.</summary>
    protected string OwnConcern => Addresses.Of(Reference);

    protected override async Task<Guid?> FindAsync(CancellationToken stop)
    {
        if (await queries.FindAsync(caller, Reference, stop) is not { } found)
        {
            return null;
        }

        Concern = found;
        return found.FileId;
    }
}
