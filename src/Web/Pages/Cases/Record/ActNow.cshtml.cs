using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

// Screen E: whom to tell now, what to say and what was recorded, for the author and for people who work on the concern.
public sealed class ActNowModel(StepServices services, RecordAlert record, DeskBodies bodies) : PageModel, IShowsConcern, ISavesForm
{
    private const string OtherWords = "This was already recorded with different details. Check what is recorded below before you record it again.";

    private const string NotRecorded = "Not recorded yet. Choose what happened, then select the button that records it";
    private Concern? concern;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public Guid IdempotencyKey { get; set; }

    // What was recorded just now, for the line that confirms it.
    [FromQuery(Name = "recorded")]
    public AlertRecipient? RecordedTo { get; set; }

    public ActNowView View { get; private set; } = null!;

    public ActNowBanner? Banner { get; private set; }

    public Guid? ShownConcern => concern?.FileId;

    public bool IsDraft => concern!.State == ConcernState.Draft;

    public string GoOn => Addresses.Of(Reference);

    /// <summary>
    /// On a draft: the step from which the person came, else the one whose answer opened this page; never one further on.
    /// </summary>
    public string Back => IsDraft ? Addresses.Of(Reference, CameFrom ?? OpenedBy) : GoOn;

    public string? Recorded { get; private set; }

    /// <summary>What was recorded is that nobody answered: no success, and not shown as one.</summary>
    public bool NobodyAnswered { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { } found ? await ShowAsync(found, cancellationToken) : NotFound();

    /// <param name="card">The card whose call was recorded.</param>
    /// <param name="written">The card on which something sent in writing was recorded.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IActionResult> OnPostAsync(AlertRecipient? card, AlertRecipient? written, CancellationToken cancellationToken)
    {
        if ((card ?? written) is not { } to)
        {
            // The Enter key does not say which card is meant.
            return await ShowTypedAsync([new Problem($"{TypedOn()}.Outcome", NotRecorded)], cancellationToken);
        }

        try
        {
            var answer = written is null
                ? await record.RunAsync(services.Caller, Reference, to, CallOn(to), IdempotencyKey, cancellationToken)
                : await record.WrittenAsync(services.Caller, Reference, to, WrittenOn(to), IdempotencyKey, cancellationToken);
            switch (answer)
            {
                case AlertResult.Recorded:
                    return Redirect($"{Addresses.ActNow(Reference)}?recorded={to}");
                case AlertResult.ValidationFailed(var problems):
                    return await ShowTypedAsync(problems.Select(problem => problem with { Field = $"{to}.{problem.Field}" }), cancellationToken);
                default:
                    return NotFound();
            }
        }
        catch (DifferentSubmissionException)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowTypedAsync([new Problem($"{to}.Outcome", OtherWords)], cancellationToken);
        }
    }

    private ConcernStep OpenedBy => Domain.Cases.ActNow.Because(ConcernDraftJson.Read(concern!.DraftJson), services.Today)
        .Select(Domain.Cases.ActNow.SaidOn).DefaultIfEmpty(ConcernStep.Danger).Min();

    private ConcernStep? CameFrom => Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value
        ? Enum.GetValues<ConcernStep>().Where(step => from.AbsolutePath == Addresses.Of(Reference, step)).Select(step => (ConcernStep?)step).SingleOrDefault()
        : null;

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellationToken) => ShowTypedAsync([], cancellationToken);

    private Task<Concern?> FindAsync(CancellationToken cancellationToken) => services.Db.Concerns.SingleOrDefaultAsync(found => found.Reference == Reference, cancellationToken);

    private AlertDraft CallOn(AlertRecipient to) => new()
    {
        Outcome = Typed(to, "Outcome"),
        Who = Typed(to, "Who"),
        Time = Typed(to, "Time"),
        Reference = Typed(to, "Reference"),
    };

    private WrittenDraft WrittenOn(AlertRecipient to) => new()
    {
        Where = Typed(to, "Written.Where"),
        When = new DateDraft { Day = Typed(to, "Written.When.Day"), Month = Typed(to, "Written.When.Month"), Year = Typed(to, "Written.When.Year") },
        Time = Typed(to, "Written.Time"),
        Reference = Typed(to, "Written.Reference"),
    };

    // The card with an answer, or the first one.
    private AlertRecipient TypedOn() => Enum.GetValues<AlertRecipient>().Cast<AlertRecipient?>().FirstOrDefault(to => !string.IsNullOrEmpty(Typed(to!.Value, "Outcome")))
        ?? Enum.GetValues<AlertRecipient>().FirstOrDefault(to => Typed(to, "Time") is not null);

    private string? Typed(AlertRecipient to, string field) => Request.Form.TryGetValue($"{to}.{field}", out var typed) ? typed.ToString() : null;

    // The page with everything that was typed on it.
    private async Task<IActionResult> ShowTypedAsync(IEnumerable<Problem> problems, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } found)
        {
            return NotFound();
        }

        ModelState.Clear();
        foreach (var (name, typed) in Request.Form.Where(field => Enum.GetNames<AlertRecipient>().Contains(field.Key.Split('.')[0], StringComparer.Ordinal)))
        {
            ModelState.SetModelValue(name, typed.ToString(), typed.ToString());
        }

        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        return await ShowAsync(found, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Concern found, CancellationToken cancellationToken)
    {
        concern = found;
        var assessed = await services.ActNow.OfAsync(services.Db, found, cancellationToken);
        if (found.AuthorId != services.Caller.Actor!.UserId)
        {
            // A desk owes nothing to its own body.
            var own = await bodies.OfReaderAsync(services.Db, found, cancellationToken);
            assessed = assessed with { Alerts = [.. assessed.Alerts.Where(alert => !own.Contains(alert.To))] };
        }

        View = await services.ViewOfAsync(found, assessed, cancellationToken);
        Banner = services.BannerFor(Reference, assessed.Alerts);
        Recorded = RecordedTo is { } to ? SaidOf(to) : null;
        NobodyAnswered = View.Cards.Any(card => card.Alert.To == RecordedTo && card.Alert is { IsTold: false, TryAgainBy: not null });
        return Page();
    }

    private string? SaidOf(AlertRecipient to)
    {
        var alert = View.Cards.FirstOrDefault(card => card.Alert.To == to)?.Alert;
        var name = View.Names.InSentence(to);
        if (alert?.Written is { } written)
        {
            return $"Recorded: {name} told in writing at {View.TimeOf(written.At)}.";
        }

        if (alert?.Told is null)
        {
            return alert?.TryAgainBy is { } again ? $"Recorded: you could not get through to {name}. Try again by {View.TimeOf(again)}." : null;
        }

        var next = View.Cards.FirstOrDefault(card => card.Alert is { IsTold: false, ByVoice: true })?.Alert.To;
        var what = $"Recorded: {name} told at {View.TimeOf(alert.Told.At)}.";
        return next is { } other ? $"{what} Next: {View.Names.InSentence(other)}." : what;
    }
}
