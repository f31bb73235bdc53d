using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class DisagreeModel(ReporterQueries queries, Caller caller, DateTimeLabels moments, Disagree disagree) : ReporterConcernPage(queries, caller, moments)
{
    [BindProperty]
    public string? Words { get; set; }

    // What the desk wrote when it made its decision.
    public FileMessage? Decided => Concern.Messages.LastOrDefault(message => message.Kind == ConcernMessages.Finished || message.Kind == ConcernMessages.Accepted);

    public override bool HasForm => ConcernStates.IsFinished(Concern.State) || !ModelState.IsValid;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ReadText(Words, nameof(Words), "The reason", "Enter why you disagree") is not { } words
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await disagree.RunAsync(Caller, CreateSubmission(Words), words, cancellationToken), ConcernAddress, cancellationToken);
}
