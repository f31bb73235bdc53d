using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;

namespace Samphire.Web.Pages.Cases.Record;

// Screen B1: danger first. The first submission of this page creates the draft.
public sealed class DangerModel(StepServices services, StartConcern start, PublicContent content) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Danger;

    public override string? Back => "/concerns";

    // Until the first submission, so that a double submit creates one draft.
    [BindProperty]
    public Guid? IdempotencyKey { get; set; }

    [BindProperty]
    public string? Area { get; set; }

    public IReadOnlyList<Area> Areas => content.Areas;

    public bool AsksArea => IsNew && Areas.Count > 1;

    public string AreaQuestion => Words("Where is the child now?");

    private bool IsNew => Reference == Addresses.New;

    public override Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsNew)
        {
            return base.OnGetAsync(cancellationToken);
        }

        IdempotencyKey = Guid.NewGuid();
        return Task.FromResult<IActionResult>(Page());
    }

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (IsNew && !await BeginAsync(cancellationToken))
        {
            return Page();
        }

        return await base.OnPostAsync(cancellationToken);
    }

    // If no draft can be created yet, Hide and Sign out leave without saving: only a choice is lost.
    public override async Task<IActionResult> OnPostKeepAsync(string? then, CancellationToken cancellationToken)
    {
        var begun = !IsNew || await BeginAsync(cancellationToken);
        return begun ? await base.OnPostKeepAsync(then, cancellationToken) : await LeaveAsync(then, cancellationToken);
    }

    private async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        var problems = ConcernSteps.Check(ConcernStep.Danger, Draft, Services.Today);
        foreach (var problem in problems)
        {
            ModelState.AddModelError($"{nameof(Draft)}.{problem.Field}", problem.Message);
        }

        var area = Areas.Count == 1 ? Areas[0] : Areas.FirstOrDefault(found => found.Stamp.Id == Area);
        if (area is null)
        {
            ModelState.AddModelError(nameof(Area), Words("Select where the child is now"));
        }

        if (!ModelState.IsValid || area is null)
        {
            IdempotencyKey ??= Guid.NewGuid();
            return false;
        }

        try
        {
            Reference = await start.RunAsync(Services.Caller, IdempotencyKey ?? Guid.NewGuid(), area.Stamp.Id, cancellationToken);
        }
        catch (TooManyConcernsException refused)
        {
            ModelState.AddModelError("Draft.Danger.Answer", $"You have started many concerns in the last hour. You can start another at {Services.TimeOf(refused.Until)}. If a child is in danger, call 999");
            return false;
        }

        Seen = (await Services.Drafts.FindAsync(Services.Db, Reference, Step, cancellationToken))?.Mark;
        return true;
    }

    private string Words(string text) => Draft.Asking(text, Services.Today);
}
