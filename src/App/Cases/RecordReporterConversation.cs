using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>Records that a supervisor has spoken to a reporter who disagreed.</summary>
[Service]
public sealed class RecordReporterConversation(ConcernDesk desk)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        if (!await at.IsOwedAsync(ConcernTasks.SpeakToReporter))
        {
            throw new SubmissionRefusedException(["Nobody is waiting to be spoken to about this concern."]);
        }

        await at.DoneAsync(ConcernTasks.SpeakToReporter);
        await at.RecordAsync(ConcernActions.ReporterTold, new { What = "spoken to after a disagreement" });
    }, cancellationToken);
}
