using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Desk;

// The concerns of a desk, most urgent first. No child is named here, because others may see the screen.
public sealed class IndexModel(ConcernQueries queries, Caller caller) : PageModel, IShowsConcerns
{
    public static readonly NavigationEntry InNavigation = new("Concerns", "/desk") { Order = 20, IsShownTo = actor => actor is { WorksOnFiles: true } };

    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [FromQuery(Name = ListLinks.Page)]
    public string? Part { get; set; }

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    public DeskFilter Filter => Vocabulary.Find<DeskFilter>(Show ?? "") ?? DeskFilter.Open;

    public Notice? Done => Notice.Find(NoticeWord);

    public ListPage<ConcernRow> List { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownConcerns => [.. List.Rows.Select(row => row.FileId)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = await queries.ListAsync(caller, Filter, ListPage.NumberFrom(Part), cancellationToken);
    }
}
