using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A page on which the desk does something with a concern.</summary>
public abstract class DeskFormPage(ConcernQueries queries, Caller caller, MomentWords moments) : ConcernFormPage
{
    public ConcernInFull Concern { get; private set; } = null!;

    public override Strip? Strip => moments.Strip(Concern.Debts) is { } words ? new Strip(words, Addresses.ActNow(Reference)) : null;

    public override string BackTo => $"/desk/{Reference}";

    public override int VersionNow => Concern.Concern.Version;

    protected Caller Caller => caller;

    protected MomentWords Moments => moments;

    protected override async Task<Guid?> FindAsync(CancellationToken stop)
    {
        if (await queries.FindAsync(caller, Reference, stop) is not { } found)
        {
            return null;
        }

        Concern = found;
        return found.Concern.FileId;
    }

    /// <summary>Back to the concern, which says what was done.</summary>
    protected string ConcernAfter(Notice done) => Url.Page("/Cases/Desk/Concern", new { Reference, did = done.Word })!;
}
