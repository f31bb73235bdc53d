using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Work;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class IndexModel(ReporterQueries queries, TaskQueries work, Caller caller, DateTimeLabels moments) : PageModel, IShowsConcerns
{
    private const int LastPage = 10_000;

    // The page of the list.
    [FromQuery]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MyConcern> Concerns { get; private set; } = [];

    // For people who have no task list of their own.
    public IReadOnlyList<TaskRow> Owed { get; private set; } = [];

    public TaskLabels Words { get; } = new(moments);

    public bool HasMore => Concerns.Count == ReporterQueries.PageSize;

    public IReadOnlyList<Guid> ShownConcerns => [.. Concerns.Select(concern => concern.FileId).Union(Owed.Select(row => row.FileId))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, LastPage);
        Concerns = await queries.ListAsync(caller, Number, cancellationToken);
        if (Number == 1 && !caller.Actor!.WorksOnFiles)
        {
            Owed = (await work.FindAsync(caller, TaskView.Mine, 1, cancellationToken)).Rows;
        }
    }
}
