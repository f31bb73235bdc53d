using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

/// <summary>What somebody had written when it could not be taken: to put back, or to throw away. Nothing is put back by itself.</summary>
public sealed class KeptModel(KeptForms forms, LocalTime localTime, TimeProvider clock, Caller caller) : PageModel
{
    public IReadOnlyList<OpenForm> Forms { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string GoOn => Url.IsLocalUrl(Back) ? Back : FrameOfCaller.FirstPage(caller.Actor!);

    public async Task OnGetAsync(CancellationToken stop) => Forms = await forms.MineAsync(caller, stop);

    public async Task<IActionResult> OnPostThrowAwayAsync(Guid form, CancellationToken stop)
    {
        await forms.ThrowAwayAsync(caller, form, stop);
        return await forms.AnyAsync(caller.Actor!.UserId, stop) ? LocalRedirect(LateForms.AddressThen(Url.IsLocalUrl(Back) ? Back : null)) : LocalRedirect(GoOn);
    }

    /// <summary>"11:46pm", and the day where it was not today.</summary>
    public string TimeOf(OpenForm form)
    {
        var wall = localTime.WallAt(form.At);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(clock.GetUtcNow()) ? HouseDate.Of(TimeOnly.FromDateTime(wall)) : HouseDate.TimeFirst(wall);
    }

    /// <summary>The last day on which it can be put back: "Monday 21 December 2026".</summary>
    public string WaitsUntil(OpenForm form) => HouseDate.WithDay(localTime.DateAt(form.At.AddDays(KeptForms.WaitsDays)));

    public static IReadOnlyList<string> WordsOf(OpenForm form) => [.. LateForms.WordsOf(form.Fields)];
}
