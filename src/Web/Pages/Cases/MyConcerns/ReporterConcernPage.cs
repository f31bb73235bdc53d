using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.MyConcerns;

// What is shown here depends only on what the desk did.
public abstract class ReporterConcernPage(ReporterQueries queries, Caller caller, DateTimeLabels moments) : ConcernFormPage
{
    public ReporterConcern Concern { get; private set; } = null!;

    public override string BackTo => ConcernAddress;

    public override int VersionNow => Concern.Version;

    public override ActNowBanner? Banner => moments.Banner(Concern.OutstandingAlerts) is { } words ? new ActNowBanner(words, Addresses.ActNow(Reference)) : null;

    protected Caller Caller => caller;

    protected string ConcernAddress => Addresses.Of(Reference);

    protected override async Task<Guid?> FindAsync(CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(caller, Reference, cancellationToken) is not { } found)
        {
            return null;
        }

        Concern = found;
        return found.FileId;
    }
}
