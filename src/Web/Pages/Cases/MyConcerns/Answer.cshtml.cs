using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class AnswerModel(ReporterQueries queries, Caller caller, DateTimeLabels moments, AnswerDesk answer) : ReporterConcernPage(queries, caller, moments)
{
    [BindProperty]
    public string? Words { get; set; }

    // Open questions: those since the last answer.
    public IEnumerable<FileMessage> Asked => Concern.State == ConcernState.Asked
        ? Concern.Messages.Reverse().TakeWhile(message => message.Kind != ConcernMessages.Answer).Where(message => message.Kind == ConcernMessages.Question).Reverse()
        : [];

    public override bool HasForm => Concern.State == ConcernState.Asked || !ModelState.IsValid;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ReadText(Words, nameof(Words), "Your reply", "Enter your reply") is not { } words
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await answer.RunAsync(Caller, CreateSubmission(Words), words, cancellationToken), ConcernAddress, cancellationToken);
}
