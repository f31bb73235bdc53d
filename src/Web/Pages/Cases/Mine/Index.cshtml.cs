using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Cases.Mine;

/// <summary>What the reader has recorded, and where it stands.</summary>
public sealed class IndexModel(ListMyConcerns list, Caller caller) : PageModel
{
    /// <summary>Which page of the list.</summary>
    [FromQuery]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MyConcern> Concerns { get; private set; } = [];

    public bool HasMore => Concerns.Count == ListMyConcerns.PageSize;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Max(1, Number);
        Concerns = await list.RunAsync(caller, Number, stop);
    }
}
