using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class AcceptModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, AcceptConcern accept) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(10, "Accept", "Accept referral", ConcernTransition.Accept);
    public static readonly Notice Done = new("accepted", "You accepted this concern. The reporter can see why.");

    [BindProperty]
    public string? Because { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ReadText(Because, nameof(Because), "The reason", "Enter why you are accepting this") is not { } because
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await accept.RunAsync(Caller, CreateSubmission(Because), because, cancellationToken), ConcernAfter(Done), cancellationToken);
}
