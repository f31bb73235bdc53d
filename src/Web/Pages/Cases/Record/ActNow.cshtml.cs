using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>E: whom to tell now, what to say, and what was recorded of it; for the author and for those who work on the concern.</summary>
public sealed class ActNowModel(StepServices services, ViewConcern view, RecordAlert record) : PageModel, IAboutConcern
{
    private const string OtherWords = "This was recorded already, with other words. Look at what is recorded below before you record it again.";

    private Concern concern = null!;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public Guid FormKey { get; set; }

    /// <summary>What was recorded a moment ago, for the line that says so.</summary>
    [FromQuery(Name = "recorded")]
    public AlertTo? RecordedTo { get; set; }

    public ActNowView View { get; private set; } = null!;

    public Strip? Strip { get; private set; }

    public bool IsDraft => concern.State == ConcernState.Draft;

    public string GoOn => Addresses.Of(Reference);

    public string? Recorded { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await view.RunAsync(services.Caller, Reference, stop) is not { } found)
        {
            return NotFound();
        }

        return await ShowAsync(found, stop);
    }

    public async Task<IActionResult> OnPostAsync(AlertTo? card, CancellationToken stop)
    {
        if (card is not { } to)
        {
            return Redirect(Addresses.ActNow(Reference));
        }

        try
        {
            switch (await record.RunAsync(services.Caller, Reference, to, TypedOn(to), FormKey, stop))
            {
                case AlertAnswer.Recorded:
                    return Redirect($"{Addresses.ActNow(Reference)}?recorded={to}");
                case AlertAnswer.PutRight(var problems):
                    return await ShowProblemsAsync(to, problems, stop);
                default:
                    return NotFound();
            }
        }
        catch (OtherWordsException)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowProblemsAsync(to, [new Problem("Outcome", OtherWords)], stop);
        }
    }

    private AlertDraft TypedOn(AlertTo to)
    {
        return new AlertDraft { Outcome = Field("Outcome"), Who = Field("Who"), Time = Field("Time"), Reference = Field("Reference") };

        string? Field(string name) => Request.Form.TryGetValue($"{to}.{name}", out var typed) ? typed.ToString() : null;
    }

    private async Task<IActionResult> ShowProblemsAsync(AlertTo to, IReadOnlyList<Problem> problems, CancellationToken stop)
    {
        if (await services.Db.Concerns.SingleOrDefaultAsync(found => found.Reference == Reference, stop) is not { } found)
        {
            return NotFound();
        }

        ModelState.Clear();
        foreach (var (name, typed) in Request.Form.Where(field => Enum.GetNames<AlertTo>().Contains(field.Key.Split('.')[0], StringComparer.Ordinal)))
        {
            ModelState.SetModelValue(name, typed.ToString(), typed.ToString());
        }

        foreach (var problem in problems)
        {
            ModelState.AddModelError($"{to}.{problem.Field}", problem.Message);
        }

        return await ShowAsync(found, stop);
    }

    private async Task<IActionResult> ShowAsync(Concern found, CancellationToken stop)
    {
        concern = found;
        View = await services.ViewOfAsync(found, stop);
        Strip = await services.StripOfAsync(found, stop);
        Recorded = RecordedTo is { } to ? SaidOf(to) : null;
        return Page();
    }

    /// <summary>What is recorded, and what comes next.</summary>
    private string SaidOf(AlertTo to)
    {
        var debt = View.Cards.FirstOrDefault(card => card.Debt.Owed.To == to)?.Debt;
        var next = View.Cards.FirstOrDefault(card => card.Debt is { IsTold: false, Owed.ByVoice: true })?.Debt.Owed.To;
        var name = ActNowView.Named(to);
        var what = debt?.Told is { } told ? $"Recorded: {name} told at {View.TimeOf(told.At)}." : $"Recorded: you could not get through to {name}.";
        return next is { } other ? $"{what} Next: {ActNowView.Named(other)}." : what;
    }
}
