using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A second person says whether an act-now concern closes.</summary>
public sealed class ClosingModel(ConcernQueries queries, Caller caller, MomentWords moments, AgreeClosing agree, DeclineClosing decline)
    : DeskFormPage(queries, caller, moments)
{
    public static readonly Notice NotClosed = new("not-closed", "This concern stays open.");

    public const string Yes = "yes";
    public const string No = "no";

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public override bool HasForm => Concern.AskedToClose is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Answer == Yes)
        {
            return await AnswerAsync(await agree.RunAsync(Caller, Pressed(Answer, Because), stop), ConcernAfter(CloseModel.Closed), stop);
        }

        if (Answer != No)
        {
            ModelState.AddModelError(nameof(Answer), "Select whether you agree");
            return await ShowAsync(stop);
        }

        return Taken(Because, nameof(Because), "The reason", "Enter why you disagree") is not { } because
            ? await ShowAsync(stop)
            : await AnswerAsync(await decline.RunAsync(Caller, Pressed(Answer, Because), because, stop), ConcernAfter(NotClosed), stop);
    }
}
