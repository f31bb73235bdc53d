using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>Records that a supervisor has spoken to a reporter who disagreed.</summary>
[Service]
public sealed class RecordReporterConversation(ConcernActionRunner runner)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (!await change.HasOpenTaskAsync(ConcernTasks.SpeakToReporter))
        {
            throw new SubmissionRefusedException(["Nobody is waiting to be spoken to about this concern."]);
        }

        await change.CompleteTasksAsync(ConcernTasks.SpeakToReporter);
        await change.RecordAsync(ConcernActions.ReporterTold, new { What = "spoken to after a disagreement" });
    }, cancellationToken);
}
