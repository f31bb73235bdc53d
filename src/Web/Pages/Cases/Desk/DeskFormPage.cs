using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Desk;

public abstract class DeskFormPage(ConcernQueries queries, Caller caller, DateTimeLabels moments) : ConcernFormPage
{
    public ConcernDetails Concern { get; private set; } = null!;

    public override ActNowBanner? Banner => moments.Banner(Concern.OwedByDesk) is { } words ? new ActNowBanner(words, Addresses.ActNow(Reference)) : null;

    public override string BackTo => $"/desk/{Reference}";

    public override int VersionNow => Concern.Concern.Version;

    /// <summary>"the child", "the young person" or "the person", by age.</summary>
    public string Who => PersonWords.WithArticle(Concern.Age);

    protected Caller Caller => caller;

    protected DateTimeLabels Moments => moments;

    protected override async Task<Guid?> FindAsync(CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(caller, Reference, cancellationToken) is not { } found)
        {
            return null;
        }

        Concern = found;
        return found.Concern.FileId;
    }

    // Back to the concern, which then shows the notice.
    protected string ConcernAfter(Notice done) => Url.Page("/Cases/Desk/Concern", new { Reference, did = done.Word })!;
}
