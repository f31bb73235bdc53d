using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Web.Forms;
using Samphire.Web.GovUk;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>
/// A step of the concern form. Input is saved as typed before it is validated: an invalid date never costs a paragraph.
/// If another device changed the page in the meantime, both texts are shown and the next save decides.
/// </summary>
public abstract class StepPage(StepServices services) : PageModel, IShowsConcern
{
    protected StepServices Services => services;

    public abstract ConcernStep Step { get; }

    /// <summary>The questions with what was typed so far.</summary>
    public ConcernForm Form => new(Draft, Context);

    /// <summary>Also the title of the page.</summary>
    public string Question => Form[Step].Question;

    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>False until the first page has been submitted: the draft has no reference yet.</summary>
    public bool IsStarted => Reference != Addresses.New;

    [BindProperty]
    public ConcernDraft Draft { get; set; } = new();

    /// <summary>The mark that was submitted: what its device has seen.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The page as opened once in one window, see <see cref="PageSave"/>.</summary>
    [BindProperty]
    public Guid? View { get; set; }

    /// <summary>Which save of that page it is; null without scripts.</summary>
    [BindProperty]
    public int? Turn { get; set; }

    /// <summary>The mark that the form will submit.</summary>
    public string? Mark { get; private set; }

    /// <summary>Null before the first save.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    public string SavedLine => SavedAt is { } at ? $"Saved {services.DayAndTimeOf(at)}" : "";

    public ActNowBanner? Banner { get; private set; }

    /// <summary>Null until the page asks for it.</summary>
    protected AssessedConcern? Assessed { get; set; }

    /// <summary>Recorded in the audit trail when a page is opened, but not at each save.</summary>
    public Guid? ShownConcern { get; private set; }

    public bool ChangedOnOtherDevice { get; private set; }

    /// <summary>Null before the first page.</summary>
    public virtual string? Back => ConcernSteps.Before(Step, Draft, services.Today) is { } before ? Addresses.Of(Reference, before) : null;

    /// <summary>Without a handler, even if the request was for one.</summary>
    public string Action => Addresses.Of(Reference, Step);

    /// <summary>The address of a button that does something else with the form.</summary>
    public string ActionOf(string handler) => $"{Action}?handler={handler}";

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await services.Drafts.FindAsync(services.Db, Reference, Step, cancellationToken) is not { } open)
        {
            return NotFound();
        }

        ShownConcern = open.Concern.FileId;
        return open.Concern.State == ConcernState.Draft ? await ShowAsync(open, cancellationToken) : Redirect(Addresses.AlreadySent(Reference));
    }

    /// <summary>Saves the page and continues if all of it is valid.</summary>
    public virtual Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => KeptAsync(GoOnAsync, cancellationToken);

    /// <summary>
    /// Saves the page while somebody is typing or leaves, at a script's request; there is no redirect. What cannot be
    /// saved here is kept apart, because the page may be gone.
    /// </summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        switch (await KeepAsync(cancellationToken))
        {
            case SaveResult.Saved(var open):
                return StateOf(open);
            case SaveResult.NotFound:
                return NotFound();
            default:
                await services.ExpiredForms.KeepAsync(HttpContext, services.Caller.Actor!.UserId, cancellationToken: cancellationToken);
                return StatusCode(StatusCodes.Status409Conflict);
        }
    }

    /// <summary>For a script that comes back to the page: which save the store has, and its mark. It shows no answer.</summary>
    public async Task<IActionResult> OnGetKeptAsync(CancellationToken cancellationToken) =>
        await services.Drafts.FindAsync(services.Db, Reference, Step, cancellationToken) is not { } open ? NotFound()
            : open.Concern.State == ConcernState.Draft ? StateOf(open)
            : Redirect(Addresses.Of(Reference));

    /// <summary>Saves the page and leaves it: "Save and come back later", Hide or Sign out.</summary>
    public virtual Task<IActionResult> OnPostKeepAsync(string? then, CancellationToken cancellationToken) =>
        KeptAsync((_, _) => LeaveAsync(then, cancellationToken), cancellationToken, whenSent: then is HeaderActions.Hide or HeaderActions.SignOut ? () => LeaveAsync(then, cancellationToken) : null);

    protected async Task<IActionResult> LeaveAsync(string? then, CancellationToken cancellationToken) =>
        then is HeaderActions.Hide or HeaderActions.SignOut ? await services.HeaderActions.GoAsync(this, then, cancellationToken) : Redirect("/concerns");

    /// <summary>What the questions depend on apart from the draft.</summary>
    protected ConcernContext Context { get => field with { Source = SourceTyped ?? field.Source }; private set; } = new(services.Today);

    /// <summary>Sets what the page shows apart from the draft's own fields.</summary>
    protected virtual void Fill(OpenDraft open)
    {
    }

    /// <summary>Loads what the page offers to choose from.</summary>
    protected virtual Task BeforeShowingAsync(OpenDraft open, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Adds to the draft what model binding does not set.</summary>
    protected virtual void Gather() => FieldOnPage.Gather(Form[Step], name => Request.Form[name]);

    /// <summary>Who told the reporter; null on pages that do not ask it.</summary>
    protected virtual SourceDraft? SourceTyped => null;

    /// <summary>Adds rows that only the other device has, so that saving here does not lose them.</summary>
    protected virtual void AddRowsOf(ConcernDraft theirs)
    {
    }

    /// <summary>Differences in boxes that are not part of the draft.</summary>
    protected virtual IEnumerable<Input> SealedDifferences(OpenDraft theirs) => [];

    protected virtual Task<IActionResult> GoOnAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        var problems = ConcernSteps.Check(Step, open.Draft, services.Today);
        return problems.Count > 0 ? ShowProblemsAsync(open, problems, cancellationToken) : NextAsync(open, cancellationToken);
    }

    /// <summary>Saves what was submitted and continues only if that succeeded.</summary>
    protected async Task<IActionResult> KeptAsync(
        Func<OpenDraft, CancellationToken, Task<IActionResult>> andThen, CancellationToken cancellationToken, Func<Task<IActionResult>>? whenSent = null)
    {
        switch (await KeepAsync(cancellationToken))
        {
            case SaveResult.Saved(var open):
                return await andThen(open, cancellationToken);
            case SaveResult.ChangedOnOtherDevice(var theirs):
                return await ShowBothAsync(theirs, cancellationToken);
            case SaveResult.AlreadySent:
                // The form goes along, so that what was changed can be added.
                return whenSent is null ? RedirectPreserveMethod(Addresses.Carry(Reference, Step)) : await whenSent();
            default:
                return NotFound();
        }
    }

    protected async Task<IActionResult> ShowProblemsAsync(OpenDraft open, IEnumerable<Problem> problems, CancellationToken cancellationToken)
    {
        await ShowAsync(open, cancellationToken);
        foreach (var problem in problems)
        {
            // The box for the name of a source is not part of the draft.
            ModelState.AddModelError(problem.Field == SourceStep.NameBox ? problem.Field : $"{nameof(Draft)}.{problem.Field}", problem.Message);
        }

        return Page();
    }

    protected async Task<IActionResult> ShowAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        // Exactly what was typed has been saved. Showing that also shows what is not valid.
        ModelState.Clear();
        Draft = open.Draft;
        Mark = open.Mark;
        SavedAt = open.Concern.SavedAt;
        Context = services.ContextOf(open.Concern);
        Banner = await BannerForAsync(open.Concern, cancellationToken);
        Fill(open);
        await BeforeShowingAsync(open, cancellationToken);
        return Page();
    }

    private JsonResult StateOf(OpenDraft open) =>
        new(new { at = services.TimeOf(open.Concern.SavedAt), seen = open.Mark, view = open.LastSave?.View, turn = open.LastSave?.Turn });

    private Task<SaveResult> KeepAsync(CancellationToken cancellationToken)
    {
        Gather();
        var save = View is { } view && Turn is { } turn ? new PageSave(view, turn) : null;
        return services.SaveDraft.RunAsync(services.Caller, Reference, new DraftChange(Step, Draft, SourceTyped, Seen, save), cancellationToken);
    }

    /// <summary>
    /// An answer that cannot wait opens Act now before the next question, as long as somebody is still to be called.
    /// </summary>
    private async Task<IActionResult> NextAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        var next = ConcernSteps.Next(Step, open.Draft, services.Today) ?? ConcernStep.Check;
        var saidHere = ConcernSteps.OpensActNow(Step == ConcernStep.Call999 ? ConcernStep.Danger : Step, open.Draft, services.Today);
        return saidHere && next != ConcernStep.Call999 && await BannerForAsync(open.Concern, cancellationToken) is { } banner
            ? Redirect(banner.ActNow)
            : Redirect(Addresses.Of(Reference, next));
    }

    /// <summary>Assesses the concern, unless this request has already done so.</summary>
    private async Task<ActNowBanner?> BannerForAsync(Concern concern, CancellationToken cancellationToken)
    {
        Assessed = Assessed is null
            ? await services.ActNow.OfAsync(services.Db, concern, cancellationToken)
            : await services.ActNow.AfterRecordsAsync(services.Db, concern, Assessed, cancellationToken);
        return services.BannerFor(concern.Reference, Assessed.Alerts);
    }

    private async Task<IActionResult> ShowBothAsync(OpenDraft theirs, CancellationToken cancellationToken)
    {
        var typed = ConcernDraftJson.Kept(Draft);
        var elsewhere = new ConcernForm(typed, Context)[Step].DifferencesIn(new ConcernForm(theirs.Draft, Context)[Step])
            .Select(input => input with { Name = FieldOnPage.Draft + input.Name })
            .Concat(SealedDifferences(theirs));
        OtherDeviceValues.Set(HttpContext, elsewhere.Select(input => KeyValuePair.Create(input.Name, input.Value!)));
        var both = theirs with { Draft = ConcernDraftJson.Read(ConcernDraftJson.Write(theirs.Draft)), Source = SourceTyped ?? theirs.Source };
        both.Draft.Take(Step, typed);
        await ShowAsync(both, cancellationToken);
        AddRowsOf(theirs.Draft);
        ChangedOnOtherDevice = true;
        return Page();
    }
}
