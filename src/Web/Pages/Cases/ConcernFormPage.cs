using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;
using Samphire.Web.Forms;
using Samphire.Web.Pages.Cases.Record;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases;

/// <summary>
/// A form page for one concern: it finds the concern, calls the use case and, if that refuses, shows the page again
/// with all typed text.
/// </summary>
public abstract class ConcernFormPage : PageModel, IShowsConcern, ISavesForm
{
    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>Random for each form that is shown, so that a double submit does nothing twice.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>The concern's version when the page was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Guid? ShownConcern { get; private set; }

    public abstract string BackTo { get; }

    public abstract int VersionNow { get; }

    /// <summary>Shown until everybody who must be called has been told.</summary>
    public abstract ActNowBanner? Banner { get; }

    /// <summary>False if there is nothing left to do: the page then says so and has no form.</summary>
    public virtual bool HasForm => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Null if the caller cannot see such a concern.</summary>
    protected abstract Task<Guid?> FindAsync(CancellationToken cancellationToken);

    protected async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        ShownConcern = await FindAsync(cancellationToken);
        return ShownConcern is null ? NotFound() : Page();
    }

    /// <summary>The typed text is part of the key: it distinguishes one submission from another.</summary>
    protected Submission CreateSubmission(params IEnumerable<string?> typed) => new(Reference, Version, IdempotencyKey.Of(Key, string.Join('\n', [Request.Path, .. typed])));

    protected Submission CreateSubmission(FormStep form) => CreateSubmission(form.Inputs.Select(input => input.Value));

    /// <summary>
    /// Whether the answers of a page with its own <see cref="FormStep"/> over its property Draft are valid. If not, each
    /// problem is shown at its field.
    /// </summary>
    protected bool Check(FormStep form)
    {
        FieldOnPage.Gather(form, name => Request.Form[name]);
        var problems = form.Problems;
        foreach (var problem in problems)
        {
            ModelState.AddModelError(FieldOnPage.Draft + problem.Field, problem.Message);
        }

        return problems.Count == 0;
    }

    /// <summary>The text of the page's only box; null, with the message at the field, if it is not valid.</summary>
    protected Text? ReadText(string? raw, string field, string thing, string missing)
    {
        var said = ParsedText.Read(raw, thing, missing);
        if (said.Problem is { } problem)
        {
            ModelState.AddModelError(field, problem);
        }

        return said.Words;
    }

    protected async Task<IActionResult> AnswerAsync(SubmissionResult answer, string then, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case SubmissionResult.Done:
                return LocalRedirect(then);
            case SubmissionResult.Refused(var because):
                foreach (var (place, sentence) in because.Index())
                {
                    ModelState.AddModelError($"Refused{place}", sentence);
                }

                return await ShowAsync(cancellationToken);
            default:
                return NotFound();
        }
    }
}
