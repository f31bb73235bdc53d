using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

public sealed class PassModel(ConcernQueries queries, Caller caller, DateTimeLabels moments, PassConcern pass) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(30, "Pass", "Pass to another team", ConcernTransition.Pass) { Where = concern => concern.OtherDesks.Count > 0 };
    public static readonly Notice Done = new("passed", "The concern has been passed to the other team.");

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public override bool HasForm => Concern.OtherDesks.Count > 0;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(Team, out var team))
        {
            ModelState.AddModelError(nameof(Team), PassConcern.SelectDesk);
        }

        var because = ReadText(Because, nameof(Because), "The reason", "Enter why you are passing it on");
        if (!ModelState.IsValid || because is null)
        {
            return await ShowAsync(cancellationToken);
        }

        var answer = await pass.RunAsync(Caller, CreateSubmission(Team, Because), team, because, cancellationToken);
        return await AnswerAsync(answer, Url.Page("/Cases/Desk/Index", new { did = Done.Word })!, cancellationToken);
    }
}
