using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.MyConcerns;

public sealed class DisagreeModel(ReporterQueries queries, Caller caller, DateTimeLabels moments, SecondLooks looks, Disagree disagree) : ReporterTextPage(queries, caller, moments, looks)
{
    // What the desk wrote when it made its decision.
    public FileMessage? Decided => Concern.Messages.LastOrDefault(message => message.Kind == ConcernMessages.Finished || message.Kind == ConcernMessages.Accepted);

    public override bool HasForm => ConcernStates.IsFinished(Concern.State) || HasWords;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendAsync(
        "The reason",
        "Enter why you disagree",
        (submission, words) => disagree.RunAsync(Caller, submission, words, cancellationToken),
        ConcernAddress,
        cancellationToken);
}
