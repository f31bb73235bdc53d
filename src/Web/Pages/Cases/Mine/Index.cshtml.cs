using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Work;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Mine;

/// <summary>What the reader has recorded, where it stands, and what they still owe for it.</summary>
public sealed class IndexModel(ReporterQueries queries, WorkQueries work, Caller caller, MomentWords moments) : PageModel, IShowsConcerns
{
    private const int LastPage = 10_000;

    /// <summary>Which page of the list.</summary>
    [FromQuery]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MyConcern> Concerns { get; private set; } = [];

    /// <summary>For those who have no tray of their own.</summary>
    public IReadOnlyList<WorkRow> Owed { get; private set; } = [];

    public WorkWords Words { get; } = new(moments);

    public bool HasMore => Concerns.Count == ReporterQueries.PageSize;

    public IReadOnlyList<Guid> ShownConcerns => [.. Concerns.Select(concern => concern.FileId).Union(Owed.Select(row => row.FileId))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, LastPage);
        Concerns = await queries.ListAsync(caller, Number, stop);
        if (Number == 1 && !caller.Actor!.WorksOnFiles)
        {
            Owed = (await work.FindAsync(caller, WorkView.Mine, 1, stop)).Rows;
        }
    }
}
