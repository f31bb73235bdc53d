using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The reporter disagrees with the decision on their concern. A supervisor must speak to them.</summary>
[Service]
public sealed class Disagree(ConcernActionRunner runner, DeskDeadlines deadlines, KeepFromNamed keepFromNamed, ConcernAlarm alarm)
{
    internal const string NotFinished = "The duty team has not made a decision about this concern yet.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => runner.AsReporterAsync(caller, submission, async change =>
    {
        if (!ConcernStates.IsFinished(change.Concern.State))
        {
            throw new SubmissionRefusedException([NotFinished]);
        }

        change.AddMessage(ConcernMessages.Disagreement, because);
        if (!await change.HasOpenTaskAsync(ConcernTasks.SpeakToReporter))
        {
            await change.AddTaskAsync(ConcernTasks.SpeakToReporter, deadlines.AnswerBy(change.Now));
        }

        await alarm.LookAsync(change, because.Value);
        await change.RecordAsync(ConcernActions.Disagreed, new { Because = because.Value });
        await keepFromNamed.RunAsync(change, because);
    }, cancellationToken);
}
