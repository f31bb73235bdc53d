using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Desk;

/// <summary>A concern word for word, with what came after and what can be done now.</summary>
public sealed class ConcernModel(
    ConcernQueries queries, Caller caller, AcknowledgeConcern acknowledge, HearReporter hear, ContentLibrary content, MomentWords moments)
    : DeskFormPage(queries, caller, moments)
{
    [FromQuery(Name = "did")]
    public string? DidWord { get; set; }

    public Did? Did => Vocabulary.Find<Did>(DidWord ?? "");

    public IReadOnlyList<ConcernMove> Moves => ConcernStates.Allowed(Concern.Concern.State);

    public IEnumerable<Answered> Sections => new WordForWord(Concern, content, Moments).Sections();

    /// <summary>Nothing can be decided before somebody has read it.</summary>
    public bool MustBeRead => Moves.Contains(ConcernMove.Acknowledge);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await AnswerAsync(
        await acknowledge.RunAsync(Caller, Pressed(), stop), ConcernAfter(Desk.Did.Acknowledged), stop);

    public async Task<IActionResult> OnPostHeardAsync(CancellationToken stop) => await AnswerAsync(
        await hear.RunAsync(Caller, Pressed("heard"), stop), ConcernAfter(Desk.Did.SpokeToReporter), stop);
}
