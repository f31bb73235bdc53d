using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

// A desk that a concern is shared with has nothing more to do about it.
public sealed class FinishModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, ShareConcern share) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(10, "Finish", "Finish at your desk", ConcernTransition.Share)
    {
        IsForShare = true,
        Where = concern => concern.Share!.State == ShareState.Read,
    };

    public static readonly Notice Done = new("finished-here", "Your desk has finished with this concern. The other team can see what you did.");

    [BindProperty]
    public string? Did { get; set; }

    public override bool HasForm => Concern.Share?.State == ShareState.Read;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ReadText(Did, nameof(Did), "What your desk did", "Enter what your desk did") is not { } did
            ? await ShowAsync(cancellationToken)
            : await AnswerAsync(await share.FinishAsync(Caller, CreateSubmission(Did), did, cancellationToken), ConcernAfter(Done), cancellationToken);
}
