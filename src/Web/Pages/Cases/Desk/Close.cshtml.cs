using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>Nothing more is needed, and why.</summary>
public sealed class CloseModel(ConcernQueries queries, Caller caller, MomentWords moments, ProposeClosing close) : DeskFormPage(queries, caller, moments)
{
    public static readonly DeskButton Button = new(40, "Close", "No further action", ConcernMove.Close) { Where = concern => concern.AskedToClose is null };
    public static readonly Notice Closed = new("closed", "This concern is closed. The reporter can see why, and how to disagree.");
    public static readonly Notice AskedToClose = new("asked-to-close", "You asked for this concern to be closed. It will be closed when a second person agrees.");

    [BindProperty]
    public string? Because { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Taken(Because, nameof(Because), "The reason", "Enter why no further action is needed") is not { } because)
        {
            return await ShowAsync(stop);
        }

        var answer = await close.RunAsync(Caller, Pressed(Because), because.Value, stop);
        var shown = answer is PressAnswer.Done ? await ShowAsync(stop) : null;
        return shown is NotFoundResult
            ? shown
            : await AnswerAsync(answer, ConcernAfter(shown is not null && Concern.AskedToClose is not null ? AskedToClose : Closed), stop);
    }
}
