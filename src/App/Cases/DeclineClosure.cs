using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// A second person disagrees with closing, or the proposer withdraws the proposal. The concern stays open.
/// </summary>
[Service]
public sealed class DeclineClosure(ConcernActionRunner runner)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        _ = await change.ProposalAsync() ?? throw new SubmissionRefusedException([ApproveClosure.NothingAsked]);
        change.AddNote(ConcernNotes.CloseDeclined, because);
        await change.CompleteTasksAsync(ConcernTasks.ReviewClosing);
        await change.RecordAsync(ConcernActions.CloseDeclined, new { Because = because.Value });
    }, cancellationToken);
}
