using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Cases.Desk;

// A second person decides whether a concern closes.
public sealed class ClosureModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, ConcernClosure closure)
    : DeskFormPage(queries, caller, moments)
{
    public static readonly Notice NotClosed = new("not-closed", "This concern stays open.");

    public const string Yes = "yes";
    public const string No = "no";

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public override bool HasForm => Concern.ClosureRequest is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Answer == Yes)
        {
            return await AnswerAsync(await closure.AgreeAsync(Caller, CreateSubmission(Answer, Because), cancellationToken), ConcernAfter(CloseModel.Closed), cancellationToken);
        }

        if (Answer != No)
        {
            ModelState.AddModelError(nameof(Answer), "Select whether you agree");
            return await ShowAsync(cancellationToken);
        }

        return ReadText(Because, nameof(Because), "The reason", "Enter why you disagree") is not { } because
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await closure.DeclineAsync(Caller, CreateSubmission(Answer, Because), because, cancellationToken), ConcernAfter(NotClosed), cancellationToken);
    }
}
