using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Web.Pages.Cases.Record;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases;

/// <summary>
/// A page on which something is done with one concern: it finds the concern, hands over what was pressed, and where that is
/// refused shows the page again with every word that was typed.
/// </summary>
public abstract class ConcernFormPage : PageModel, IShowsConcern, ISavesForm
{
    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>Random, one for each form that was shown: a second press does nothing twice.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>The concern as it stood on the page.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Guid? ShownConcern { get; private set; }

    /// <summary>Where the page leads back to.</summary>
    public abstract string BackTo { get; }

    /// <summary>The concern as it stands now.</summary>
    public abstract int VersionNow { get; }

    /// <summary>What stands above the page until all who must be rung are told.</summary>
    public abstract ActNowBanner? Banner { get; }

    /// <summary>False where there is nothing to do here any more: then the page says so and has no form.</summary>
    public virtual bool HasForm => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Finds the concern, or null where there is none for the caller.</summary>
    protected abstract Task<Guid?> FindAsync(CancellationToken cancellationToken);

    protected async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        ShownConcern = await FindAsync(cancellationToken);
        return ShownConcern is null ? NotFound() : Page();
    }

    /// <summary>What was pressed; what was typed tells one press from another.</summary>
    protected Submission Pressed(params IEnumerable<string?> typed) => new(Reference, Version, IdempotencyKey.Of(Key, string.Join('\n', [Request.Path, .. typed])));

    /// <summary>The words of the page's one box; null, with the message at the field, where they cannot be taken.</summary>
    protected Text? Taken(string? raw, string field, string thing, string missing)
    {
        var said = Said.Read(raw, thing, missing);
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
