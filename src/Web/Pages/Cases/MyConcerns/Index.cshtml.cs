using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Web.Pages.Cases.Desk;
using Samphire.Web.Pages.Cases.Work;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class IndexModel(ReporterQueries queries, TaskQueries work, Caller caller, DateTimeLabels moments) : PageModel, IShowsConcerns
{
    public static readonly NavigationEntry InNavigation = new("My concerns", "/concerns") { Order = 30, IsShownTo = actor => actor is { RecordsConcerns: true } };

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    public Notice? Done => Notice.Find(NoticeWord);

    [FromQuery(Name = ListLinks.Page)]
    public string? Part { get; set; }

    public ListPage<MyConcern> Concerns { get; private set; } = null!;

    // For people who have no task list of their own. Null on the other pages of the list.
    public ListPage<TaskRow>? Tasks { get; private set; }

    public TaskLabels Words { get; } = new(moments);

    public IReadOnlyList<Guid> ShownConcerns => [.. Concerns.Rows.Select(concern => concern.FileId).Union(Tasks?.Rows.Select(row => row.FileId) ?? [])];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Concerns = await queries.ListAsync(caller, ListPage.NumberFrom(Part), cancellationToken);
        if (Concerns.Number == 1 && !caller.Actor!.WorksOnFiles)
        {
            Tasks = await work.FindAsync(caller, TaskView.Desk, 1, cancellationToken);
        }
    }
}
