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
/// A page of a concern. Whatever is sent is kept first, as it was typed, and looked at afterwards: a wrong date never costs a
/// paragraph. Where another device changed the page meanwhile, both texts are shown and the next save decides.
/// </summary>
public abstract class StepPage(StepServices services) : PageModel, IShowsConcern
{
    protected StepServices Services => services;

    public abstract ConcernStep Step { get; }

    /// <summary>The questions of the concern over what was typed so far.</summary>
    public ConcernForm Form => new(Draft, Context);

    /// <summary>What the page asks, as its title says it too.</summary>
    public string Question => Form[Step].Question;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ConcernDraft Draft { get; set; } = new();

    /// <summary>The mark that the form brings: what its device has seen.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The mark that the form takes along.</summary>
    public string? Mark { get; private set; }

    /// <summary>Null before the first press.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    public string SavedLine => SavedAt is { } at ? $"Saved {services.DayAndTimeOf(at)}" : "";

    public ActNowBanner? Banner { get; private set; }

    /// <summary>What the rules make of the concern; null until the page asks.</summary>
    protected JudgedConcern? Judged { get; set; }

    /// <summary>Written down when a page is opened, not again at each save.</summary>
    public Guid? ShownConcern { get; private set; }

    public bool ChangedOnOtherDevice { get; private set; }

    /// <summary>Null before the first page.</summary>
    public virtual string? Back => ConcernSteps.Before(Step, Draft) is { } before ? Addresses.Of(Reference, before) : null;

    /// <summary>Where the form goes: always to the page itself, also where a button of it was answered last.</summary>
    public string Action => Addresses.Of(Reference, Step);

    /// <summary>Where a button goes that does something else with the form.</summary>
    public string ActionOf(string handler) => $"{Action}?handler={handler}";

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await services.Drafts.FindAsync(services.Db, Reference, Step, cancellationToken) is not { } open)
        {
            return NotFound();
        }

        ShownConcern = open.Concern.FileId;
        return open.Concern.State == ConcernState.Draft ? await ShowAsync(open, cancellationToken) : Redirect(Addresses.Of(Reference));
    }

    /// <summary>Keeps the page and, where nothing has to be put right on it, goes on.</summary>
    public virtual Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => KeptAsync(GoOnAsync, cancellationToken);

    /// <summary>Keeps the page while it is being written on; a script asks for it and nobody is led anywhere.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        var answer = await KeepAsync(cancellationToken);
        return answer is SaveResult.Kept(var open)
            ? new JsonResult(new { at = services.TimeOf(open.Concern.SavedAt), seen = open.Mark })
            : StatusCode(answer is SaveResult.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict);
    }

    /// <summary>Keeps the page and leaves it: by "Save and come back later", Hide or Sign out.</summary>
    public virtual Task<IActionResult> OnPostKeepAsync(string? then, CancellationToken cancellationToken) =>
        KeptAsync((_, _) => LeaveAsync(then, cancellationToken), cancellationToken);

    protected async Task<IActionResult> LeaveAsync(string? then, CancellationToken cancellationToken) =>
        then is HeaderActions.Hide or HeaderActions.SignOut ? await services.HeaderActions.GoAsync(this, then, cancellationToken) : Redirect("/concerns");

    /// <summary>What the questions depend on beside the draft.</summary>
    protected ConcernContext Context { get => field with { Source = SourceTyped ?? field.Source }; private set; } = new(services.Today);

    /// <summary>Fills what the page shows beside the draft's own fields.</summary>
    protected virtual void Fill(OpenDraft open)
    {
    }

    /// <summary>Looks up what the page offers beside what was typed.</summary>
    protected virtual Task BeforeShowingAsync(OpenDraft open, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Puts into the draft what the page holds beside the draft's own fields.</summary>
    protected virtual void Gather() => FieldOnPage.Gather(Form[Step], name => Request.Form[name]);

    /// <summary>Who told the reporter, on the page that asks it.</summary>
    protected virtual SourceDraft? SourceTyped => null;

    /// <summary>Adds rows that only the other device has: they are not lost by saving here.</summary>
    protected virtual void AddRowsOf(ConcernDraft theirs)
    {
    }

    /// <summary>What the other device has put into boxes that are no part of the draft.</summary>
    protected virtual IEnumerable<Input> SealedDifferences(OpenDraft theirs) => [];

    protected virtual Task<IActionResult> GoOnAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        var problems = ConcernSteps.Check(Step, open.Draft, services.Today);
        return problems.Count > 0 ? ShowProblemsAsync(open, problems, cancellationToken) : NextAsync(open, cancellationToken);
    }

    /// <summary>Keeps what was sent; only where that was done, the rest.</summary>
    protected async Task<IActionResult> KeptAsync(Func<OpenDraft, CancellationToken, Task<IActionResult>> andThen, CancellationToken cancellationToken)
    {
        switch (await KeepAsync(cancellationToken))
        {
            case SaveResult.Kept(var open):
                return await andThen(open, cancellationToken);
            case SaveResult.ChangedOnOtherDevice(var theirs):
                return await ShowBothAsync(theirs, cancellationToken);
            case SaveResult.AlreadySent:
                return Redirect(Addresses.Of(Reference));
            default:
                return NotFound();
        }
    }

    protected async Task<IActionResult> ShowProblemsAsync(OpenDraft open, IEnumerable<Problem> problems, CancellationToken cancellationToken)
    {
        await ShowAsync(open, cancellationToken);
        foreach (var problem in problems)
        {
            ModelState.AddModelError($"{nameof(Draft)}.{problem.Field}", problem.Message);
        }

        return Page();
    }

    protected async Task<IActionResult> ShowAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        // What was kept is what was typed; shown from there, it also shows what could not be kept.
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

    private Task<SaveResult> KeepAsync(CancellationToken cancellationToken)
    {
        Gather();
        return services.SaveDraft.RunAsync(services.Caller, Reference, new DraftChange(Step, Draft, SourceTyped, Seen), cancellationToken);
    }

    /// <summary>A page that cannot wait opens Act now before anything else is asked, as long as somebody is still to be rung.</summary>
    private async Task<IActionResult> NextAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        var next = ConcernSteps.Next(Step, open.Draft) ?? ConcernStep.Check;
        var saidHere = ConcernSteps.OpensActNow(Step == ConcernStep.Call999 ? ConcernStep.Danger : Step, open.Draft, services.Today);
        return saidHere && next != ConcernStep.Call999 && await BannerForAsync(open.Concern, cancellationToken) is { } banner
            ? Redirect(banner.ActNow)
            : Redirect(Addresses.Of(Reference, next));
    }

    /// <summary>Judges the concern, where this request has not done so yet.</summary>
    private async Task<ActNowBanner?> BannerForAsync(Concern concern, CancellationToken cancellationToken)
    {
        Judged = Judged is null
            ? await services.ActNow.OfAsync(services.Db, concern, cancellationToken)
            : await services.ActNow.AfterRecordsAsync(services.Db, concern, Judged, cancellationToken);
        return services.StripOf(concern.Reference, Judged.Alerts);
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
