using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class CloseModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, DeskDeadlines deadlines, ConcernClosure closure) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(40, "Close", ClosureForm.Heading, ConcernTransition.Close) { Where = concern => concern.ClosureRequest is null };
    public static readonly Notice Closed = new("closed", "This concern is closed. The reporter can see why, and how to disagree.");
    public static readonly Notice ClosureRequest = new("asked-to-close", "You asked for this concern to be closed. It will be closed when a second person agrees.");

    [BindProperty]
    public ClosureDraft Draft { get; set; } = new();

    public ClosureForm Form => new(Draft);

    public bool NeedsSecondPerson => Closure.NeedsSecondPerson(Concern.Concern.ActNow, deadlines.AgeOf(Concern.Concern));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Check(Form))
        {
            return await ShowAsync(cancellationToken);
        }

        var answer = await closure.ProposeAsync(Caller, CreateSubmission(Form), Draft, cancellationToken);
        var shown = answer is SubmissionResult.Done ? await ShowAsync(cancellationToken) : null;
        return shown is NotFoundResult
            ? shown
            : await AnswerAsync(answer, ConcernAfter(shown is not null && Concern.ClosureRequest is not null ? ClosureRequest : Closed), cancellationToken);
    }
}
