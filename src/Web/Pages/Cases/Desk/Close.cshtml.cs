using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>Nothing more is needed, and why.</summary>
public sealed class CloseModel(ConcernQueries queries, Caller caller, MomentWords moments, ProposeClosing close) : DeskFormPage(queries, caller, moments)
{
    [BindProperty]
    public string? Because { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Taken(Because, nameof(Because), "The reason", "Enter why nothing more is needed") is not { } because)
        {
            return await ShowAsync(stop);
        }

        var answer = await close.RunAsync(Caller, Pressed(Because), because.Value, stop);
        var shown = answer is PressAnswer.Done ? await ShowAsync(stop) : null;
        return shown is NotFoundResult
            ? shown
            : await AnswerAsync(answer, ConcernAfter(shown is not null && Concern.AskedToClose is not null ? Did.AskedToClose : Did.Closed), stop);
    }
}
