using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class AnswerModel(ReporterQueries queries, Caller caller, DateTimeLabels moments, SecondLooks looks, AnswerDesk answer) : ReporterTextPage(queries, caller, moments, looks)
{
    // Open questions: those since the last answer.
    public IEnumerable<FileMessage> Asked => Concern.State == ConcernState.Asked
        ? Concern.Messages.Reverse().TakeWhile(message => message.Kind != ConcernMessages.Answer).Where(message => message.Kind == ConcernMessages.Question).Reverse()
        : [];

    public override bool HasForm => Concern.State == ConcernState.Asked || HasWords;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendAsync(
        "Your reply",
        "Enter your reply",
        (submission, words) => answer.RunAsync(Caller, submission, words, cancellationToken),
        ConcernAddress,
        cancellationToken);
}
