using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

// About the person who told the reporter, never about the child. Encrypted from the first save.
public sealed class SourceModel(StepServices services, ConfidentialSources confidential) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Source;

    [BindProperty]
    public SourceDraft Source { get; set; } = new();

    public string Agency => Services.Caller.Actor!.AgencyName;

    public bool CannotBeShown { get; private set; }

    // If nobody told the reporter anything, there is nothing to ask.
    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await base.OnGetAsync(cancellationToken) is { } shown && (shown is not PageResult || SourceQuestions.Of(Draft).Any)
            ? shown
            : Redirect(Addresses.Of(Reference, ConcernStep.Others));

    protected override SourceDraft? SourceTyped => Source;

    protected override async Task<IActionResult> GoOnAsync(OpenDraft open, CancellationToken cancellationToken) =>
        await confidential.ProblemAsync(Services.Db, open.Concern, open.Draft, cancellationToken) is { } named
            ? await ShowProblemsAsync(open, [named, .. ConcernSteps.Check(Step, open.Draft, Services.Today)], cancellationToken)
            : await base.GoOnAsync(open, cancellationToken);

    protected override void Fill(OpenDraft open)
    {
        Source = open.Source ?? new SourceDraft();
        CannotBeShown = open.SourceCannotBeShown;
    }

    protected override IEnumerable<Input> SealedDifferences(OpenDraft theirs) =>
        from box in Form.Source.Held.Boxes
        join other in new SourceStep(Draft, Context with { Source = theirs.Source ?? Source }).Held.Boxes on box.Name equals other.Name
        where box.Typed != other.Typed
        select new Input(box.Name, other.Typed ?? "nothing");
}
