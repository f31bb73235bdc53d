using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Web.Forms;
using Samphire.Web.Pages.Cases.Desk;
using Samphire.Web.Pages.Cases.Record;

namespace Samphire.Web.Pages.Cases.MyConcerns;

// What the reporter adds after sending.
public sealed class AddModel(ReporterQueries queries, Caller caller, DateTimeLabels moments, SecondLooks looks, AddToConcern add, StepServices services)
    : ReporterTextPage(queries, caller, moments, looks)
{
    public static readonly Notice Done = new("added-to", "What you added has been sent to the duty team.");

    /// <summary>The words come from a page that was opened before the concern was sent.</summary>
    public bool IsCarried { get; private set; }

    public bool AnswersInstead => Concern.State == ConcernState.Asked;

    public override bool HasForm => !AnswersInstead || IsCarried || HasWords;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendAsync(
        "What you want to add",
        "Enter what you want to add",
        (submission, words) => add.RunAsync(Caller, submission, words, cancellationToken),
        $"{ConcernAddress}?{ListLinks.Notice}={Done.Word}",
        cancellationToken);

    /// <summary>A page of the draft was submitted after sending: what differs from what was sent is offered here.</summary>
    public async Task<IActionResult> OnPostCarryAsync(ConcernStep step, ConcernDraft draft, CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(cancellationToken);
        if (shown is NotFoundResult || await services.Drafts.FindAsync(services.Db, Reference, step, cancellationToken) is not { } sent)
        {
            return shown;
        }

        var context = services.ContextOf(sent.Concern);
        FieldOnPage.Gather(new ConcernForm(draft, context)[step], name => Request.Form[name]);
        Words = string.Join('\n', DifferencesBetween(new ConcernForm(ConcernDraftJson.Kept(draft), context)[step], new ConcernForm(sent.Draft, context)[step]));
        IsCarried = Words.Length > 0;
        ModelState.Clear();
        return shown;
    }

    private static IEnumerable<string> DifferencesBetween(FormStep typed, FormStep sent)
    {
        var before = sent.AllFields.ToDictionary(field => field.Name, field => field.Answer, StringComparer.Ordinal);
        return from field in typed.AllFields
               where field is not RowsField && field.Answer is not null && field.Answer != before.GetValueOrDefault(field.Name)
               select $"{field.AuthorLabel}: {field.Answer}";
    }
}
