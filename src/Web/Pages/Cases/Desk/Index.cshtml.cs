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

    public const string Mine = "mine";

    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    [FromQuery(Name = ListLinks.Page)]
    public string? Part { get; set; }

    [FromQuery(Name = ListLinks.Notice)]
    public string? NoticeWord { get; set; }

    [FromQuery(Name = "district")]
    public string? District { get; set; }

    [FromQuery(Name = "agency")]
    public string? Agency { get; set; }

    [FromQuery(Name = "who")]
    public string? Who { get; set; }

    /// <summary>A reference or a part of one. The other filters do not apply to it.</summary>
    [FromQuery(Name = "reference")]
    public string? Reference { get; set; }

    public DeskFilterChoices Choices { get; private set; } = null!;

    public bool Searches => !string.IsNullOrWhiteSpace(Reference);

    public bool IsTooShort => Searches && ReferenceSearch.PartsOf(Reference).Count == 0;

    public bool IsNarrowed => List is not null && (List.Number > 1 || District is { Length: > 0 } || Agency is { Length: > 0 } || Who is { Length: > 0 });

    public DeskFilter Filter => Vocabulary.Find<DeskFilter>(Show ?? "") ?? DeskFilter.Open;

    public Notice? Done => Notice.Find(NoticeWord);

    public ListPage<ConcernRow> List { get; private set; } = null!;

    public IReadOnlyList<Guid> ShownConcerns => [.. List.Rows.Select(row => row.FileId)];

    private DeskListFilter Narrowed => new(Filter)
    {
        District = District is { Length: > 0 } ? District : null,
        AgencyId = Agency is { Length: > 0 } ? Guid.TryParse(Agency, out var agency) ? agency : Guid.Empty : null,
        Mine = Who == Mine,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Choices = await queries.ChoicesAsync(caller, cancellationToken);
        List = Searches
            ? await queries.SearchAsync(caller, Reference, cancellationToken)
            : await queries.ListAsync(caller, Narrowed, ListPage.NumberFrom(Part), cancellationToken);
    }
}
