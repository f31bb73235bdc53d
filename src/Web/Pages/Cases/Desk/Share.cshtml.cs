using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

// Another desk gets the concern as well. This desk keeps it.
public sealed class ShareModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, ShareConcern share) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(25, "Share", "Share with another team", ConcernTransition.Share)
    {
        Where = concern => concern.DesksToShareWith.Count > 0,
        TextFor = (concern, names) => concern.DesksToShareWith is [{ Bodies: [var only] }] ? $"Share with {names.InSentence(only)}" : "Share with another team",
    };

    public static readonly Notice Done = new("shared", "The other team has this concern too, and must read it. Your team keeps it.");

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public override bool HasForm => Concern.DesksToShareWith.Count > 0 && Concern.Share is null;

    public string Title => Button.TextOn(Concern, Moments.Names);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(Team, out var team))
        {
            ModelState.AddModelError(nameof(Team), ShareConcern.SelectDesk);
        }

        var because = ReadText(Because, nameof(Because), "The reason", "Enter why you are sharing it");
        return ModelState.IsValid && because is not null
            ? await AnswerAsync(await share.RunAsync(Caller, CreateSubmission(Team, Because), team, because, cancellationToken), ConcernAfter(Done), cancellationToken)
            : await ShowAsync(cancellationToken);
    }
}
