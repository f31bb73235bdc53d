using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B3a: who told the reporter, never about the child. What is typed here is sealed from the first save.</summary>
public sealed class SourceModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Source;

    public override string Question => Asks.WhetherTheyMayBeNamed ? "Who told you?" : "What have you told the child?";

    [BindProperty]
    public SourceDraft Source { get; set; } = new();

    public SourceQuestions Asks => SourceQuestions.Of(Draft);

    /// <summary>Something read or found may have come from nobody.</summary>
    public bool MayBeNobody => Draft.Noticed.Exists(row => row.How == Vocabulary.Word(NoticedHow.ReadOrFound));

    public string Agency => Services.Caller.Actor!.AgencyName;

    public bool CannotBeShown { get; private set; }

    /// <summary>Where nobody told the reporter anything there is nothing to ask.</summary>
    public override async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await base.OnGetAsync(stop) is { } shown && (shown is not PageResult || Asks.Any) ? shown : Redirect(Addresses.Of(Reference, ConcernStep.Others));

    protected override SourceDraft? SourceTyped => Source;

    protected override void Fill(OpenDraft open)
    {
        Source = open.Source ?? new SourceDraft();
        CannotBeShown = open.SourceCannotBeShown;
    }

    protected override IEnumerable<KeyValuePair<string, string>> OthersOf(OpenDraft theirs)
    {
        if (theirs.Source is { } other)
        {
            if (other.Name != Source.Name)
            {
                yield return KeyValuePair.Create("Source.Name", other.Name ?? "nothing");
            }

            if (other.Contact != Source.Contact)
            {
                yield return KeyValuePair.Create("Source.Contact", other.Contact ?? "nothing");
            }
        }
    }
}
