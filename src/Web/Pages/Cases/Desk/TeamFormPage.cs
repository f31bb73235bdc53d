using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A form that gives a concern to another team, with the reason (<c>_TeamForm.cshtml</c>).</summary>
public abstract class TeamFormPage(ConcernQueries queries, Caller caller, DateTimeLabels moments) : DeskFormPage(queries, caller, moments)
{
    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public abstract IReadOnlyList<DeskChoice> Teams { get; }

    /// <summary>The question about the reason.</summary>
    public abstract string Why { get; }

    public override bool HasForm => Teams.Count > 0;

    /// <summary>The message if no team is selected.</summary>
    protected abstract string SelectTeam { get; }

    /// <summary>The message if there is no reason.</summary>
    protected abstract string MissingReason { get; }

    /// <summary>Where to go afterwards.</summary>
    protected abstract string NextPage { get; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(Team, out var team))
        {
            ModelState.AddModelError(nameof(Team), SelectTeam);
        }

        var because = ReadText(Because, nameof(Because), "The reason", MissingReason);
        return ModelState.IsValid && because is not null
            ? await AnswerAsync(await GiveAsync(CreateSubmission(Team, Because), team, because, cancellationToken), NextPage, cancellationToken)
            : await ShowAsync(cancellationToken);
    }

    protected abstract Task<SubmissionResult> GiveAsync(Submission submission, Guid team, Text because, CancellationToken cancellationToken);
}
