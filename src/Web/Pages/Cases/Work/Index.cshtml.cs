using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Work;

// Children are shown by their initials here; their names are inside the concern.
public sealed class IndexModel(TaskQueries queries, Caller caller, DateTimeLabels moments) : PageModel, IShowsConcerns
{
    private const int LastPage = 10_000;

    [FromQuery(Name = "view")]
    public string? ViewWord { get; set; }

    [FromQuery(Name = "part")]
    public string? Part { get; set; }

    public bool Supervises => caller.Actor!.Holds(Role.Supervisor);

    public TaskView View => Supervises ? Vocabulary.Find<TaskView>(ViewWord ?? "") ?? TaskView.Mine : TaskView.Mine;

    public TaskLabels Words { get; } = new(moments);

    public Tray Tray { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownConcerns => [.. Tray.Rows.Select(row => row.FileId).Distinct()];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var number = int.TryParse(Part, out var asked) && asked is > 0 and <= LastPage ? asked : 1;
        Tray = await queries.FindAsync(caller, View, number, cancellationToken);
    }

    // The address of the previous or next page of the list, or null.
    public string? PageAt(int step) =>
        Tray.Number + step < 1 || (step > 0 && !Tray.More) ? null
        : Url.Page("/Cases/Work/Index", new { view = View == TaskView.Mine ? null : Vocabulary.Word(View), part = Tray.Number + step });
}
