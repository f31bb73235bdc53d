using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Guidance;
using Samphire.Domain.Routes;
using Samphire.Domain.Services;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Routes;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DeskModel(PublicContent content, TimeProvider clock, LocalTime localTime) : PageModel
{
    public Area Area { get; private set; } = null!;

    public Desk Desk { get; private set; } = null!;

    public Agency? Agency => Area.Agencies.FirstOrDefault(agency => agency.Id == Desk.Agency);

    public bool IsOpen { get; private set; }

    // From today on.
    public IReadOnlyList<ClosedDay> ClosedDays { get; private set; } = [];

    public IReadOnlyList<DeskContact> Contacts => [.. Desk.Contacts.Where(contact => contact.Verified)];

    public IActionResult OnGet(string id)
    {
        var found = content.Areas.SelectMany(area => area.Desks.Select(desk => (Area: area, Desk: desk)))
            .FirstOrDefault(pair => SearchEntries.IdIn(pair.Area, pair.Desk.Id) == id);
        if (found.Desk is null)
        {
            return NotFound();
        }

        (Area, Desk) = found;
        var wall = localTime.DateTimeAt(clock.GetUtcNow());
        var today = DateOnly.FromDateTime(wall);
        IsOpen = Desk.Hours.IsOpen(today, TimeOnly.FromDateTime(wall), content.Toolbox.BankHolidays);
        ClosedDays = [.. Desk.Hours.ClosedDays.Where(day => day.Date >= today).OrderBy(day => day.Date).Take(3)];
        return Page();
    }
}
