using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.MyConcerns;

/// <summary>
/// A text of the reporter to the desk, after the concern was sent. Where it has something to look at once more, the page
/// is shown again before it is sent, once for each thing: whoever sends it again sends it as it is.
/// </summary>
public abstract class ReporterTextPage(ReporterQueries queries, Caller caller, DateTimeLabels moments, SecondLooks looks) : ReporterConcernPage(queries, caller, moments)
{
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>What the writer has been shown in this text.</summary>
    [BindProperty]
    public List<string> PointedOut { get; set; } = [];

    /// <summary>What to look at once more; empty unless the text has been stopped for it.</summary>
    public IReadOnlyList<SecondLook> LookAgain { get; private set; } = [];

    /// <summary>There is a text in the box, so the form is shown whatever has happened to the concern.</summary>
    protected bool HasWords => LookAgain.Count > 0 || !ModelState.IsValid;

    public string Title(string usual) => LookAgain.Count == 0 ? usual : "Not sent yet: look at this once more";

    /// <param name="thing">The text in messages: "Your reply".</param>
    /// <param name="missing">The message if there is none.</param>
    /// <param name="send">The use case.</param>
    /// <param name="then">Where to go once it is sent.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    protected async Task<IActionResult> SendAsync(
        string thing, string missing, Func<Submission, Text, Task<SubmissionResult>> send, string then, CancellationToken cancellationToken)
    {
        if (ReadText(Words, nameof(Words), thing, missing) is not { } words)
        {
            return await ShowAsync(cancellationToken);
        }

        if (await FindAsync(cancellationToken) is null)
        {
            return NotFound();
        }

        var found = await looks.AtAsync(Concern, words, nameof(Words), cancellationToken);
        string[] seen = [.. PointedOut, .. found.SelectMany(look => look.Found)];
        if (seen.Except(PointedOut).Any())
        {
            LookAgain = found;
            PointedOut = [.. seen.Distinct()];
            return await ShowAsync(cancellationToken);
        }

        return await AnswerAsync(await send(CreateSubmission(Words), words), then, cancellationToken);
    }
}
