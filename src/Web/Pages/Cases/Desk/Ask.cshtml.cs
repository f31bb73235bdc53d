using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class AskModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, AskReporter ask) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(20, "Ask", "Ask the reporter", ConcernTransition.Ask);
    public static readonly Notice Done = new("asked", "Your question has been sent to the reporter.");

    [BindProperty]
    public string? Question { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ReadText(Question, nameof(Question), "Question", "Enter your question") is not { } question
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await ask.RunAsync(Caller, CreateSubmission(Question), question, cancellationToken), ConcernAfter(Done), cancellationToken);
}
