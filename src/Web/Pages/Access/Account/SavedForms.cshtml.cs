using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

// What could not be taken, to restore or to discard. Nothing is restored automatically.
public sealed class SavedFormsModel(SavedForms forms, LocalTime localTime, TimeProvider clock, Caller caller) : PageModel
{
    public IReadOnlyList<OpenedSavedForm> Forms { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string GoOn => Url.IsLocalUrl(Back) ? Back : PageFrameFactory.FirstPage(caller.Actor!);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Forms = await forms.MineAsync(caller, cancellationToken);

    public async Task<IActionResult> OnPostThrowAwayAsync(Guid form, CancellationToken cancellationToken)
    {
        await forms.ThrowAwayAsync(caller, form, cancellationToken);
        return await forms.AnyAsync(caller.Actor!.UserId, cancellationToken) ? LocalRedirect(ExpiredSessionForms.AddressThen(Url.IsLocalUrl(Back) ? Back : null)) : LocalRedirect(GoOn);
    }

    // "11:46pm"; with the day if it was not today.
    public string TimeOf(OpenedSavedForm form)
    {
        var wall = localTime.DateTimeAt(form.At);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(clock.GetUtcNow()) ? DateText.Of(TimeOnly.FromDateTime(wall)) : DateText.TimeFirst(wall);
    }

    // The last day on which it can be restored: "Monday 21 December 2026".
    public string WaitsUntil(OpenedSavedForm form) => DateText.WithDay(localTime.DateAt(form.At.AddDays(SavedForms.WaitsDays)));

    public static IReadOnlyList<string> WordsOf(OpenedSavedForm form) => [.. ExpiredSessionForms.WordsOf(form.Fields)];
}
