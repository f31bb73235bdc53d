using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Work;

// Children are shown by their initials here; their names are inside the concern.
public sealed class IndexModel(TaskQueries queries, Caller caller, DateTimeLabels moments) : PageModel, IShowsConcerns
{
    public static readonly NavigationEntry InNavigation = new("Work", "/work") { Order = 10, IsShownTo = actor => actor is { WorksOnFiles: true } };

    [FromQuery(Name = "view")]
    public string? ViewWord { get; set; }

    [FromQuery(Name = ListLinks.Page)]
    public string? Part { get; set; }

    public bool Supervises => caller.Actor!.Holds(Role.Supervisor);

    public IEnumerable<TaskView> Views => Enum.GetValues<TaskView>().Where(view => Supervises || view != TaskView.Team);

    public TaskView View => Vocabulary.Find<TaskView>(ViewWord ?? "") is { } view && Views.Contains(view) ? view : TaskView.Desk;

    public TaskLabels Words { get; } = new(moments);

    public ListPage<TaskRow> Tasks { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownConcerns => [.. Tasks.Rows.Select(row => row.FileId).Distinct()];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tasks = await queries.FindAsync(caller, View, ListPage.NumberFrom(Part), cancellationToken);
    }
}
