using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Audit;

// Who did what, when and to which reference, for auditors. Nothing from a file.
public sealed class IndexModel(AuditLog log, Caller caller) : PageModel
{
    public static readonly NavigationEntry InNavigation = new("Audit", "/audit") { Order = 50, IsShownTo = actor => actor?.Holds(Role.Auditor) == true };

    [FromQuery(Name = "Filter.On.Day")]
    public string? Day { get; set; }

    [FromQuery(Name = "Filter.On.Month")]
    public string? Month { get; set; }

    [FromQuery(Name = "Filter.On.Year")]
    public string? Year { get; set; }

    [FromQuery(Name = "reference")]
    public string? Reference { get; set; }

    [FromQuery(Name = ListLinks.Page)]
    public string? Part { get; set; }

    public ListPage<AuditLine>? Entries { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var on = new DateField(new DateDraft { Day = Day, Month = Month, Year = Year }, "page.Filter.On") { Label = "Date" };
        foreach (var problem in on.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        if (ModelState.IsValid)
        {
            var reference = string.IsNullOrWhiteSpace(Reference) ? null : Reference.Trim().ToUpperInvariant();
            Entries = await log.ReadAsync(caller, on.Value?.Exact, reference, ListPage.NumberFrom(Part), cancellationToken);
        }
    }

    // "concern-viewed" becomes "Concern viewed".
    public static string WordsOf(string action) => action.Length == 0 ? "" : char.ToUpperInvariant(action[0]) + action[1..].Replace('-', ' ');
}
