using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// A second person disagrees with closing, or the proposer withdraws the proposal. The concern stays open.
/// </summary>
[Service]
public sealed class DeclineClosure(ConcernDesk desk)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        _ = await at.ProposalAsync() ?? throw new SubmissionRefusedException([ApproveClosure.NothingAsked]);
        at.Note(ConcernNotes.CloseDeclined, because);
        await at.DoneAsync(ConcernTasks.ReviewClosing);
        await at.RecordAsync(ConcernActions.CloseDeclined, new { Because = because.Value });
    }, cancellationToken);
}
