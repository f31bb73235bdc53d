using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// The reporter adds something after sending. It is kept word for word beside what was sent, and the desk has to read it:
/// a concern that was read or decided is unread again, with its reading deadline.
/// </summary>
[Service]
public sealed class AddToConcern(ConcernActionRunner runner, DeskDeadlines deadlines, KeepFromNamed keepFromNamed, ConcernAlarm alarm)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text words, CancellationToken cancellationToken = default) => runner.AsReporterAsync(caller, submission, async change =>
    {
        var before = change.Concern.State;
        await change.MoveAsync(ConcernTransition.Add);
        change.AddMessage(ConcernMessages.Addition, words);
        if (change.Concern.State != before)
        {
            await change.StartReadingDeadlineAsync(deadlines);
            await change.AddTaskAsync(ConcernTasks.ReadAddition, change.Concern.ReadDueAt!.Value);
        }

        await change.StartReadingDeadlineOfSharesAsync(deadlines);
        await alarm.LookAsync(change, words.Value);

        if (ConcernStates.IsFinished(before))
        {
            change.Concern.AnswerDueOn = deadlines.AnswerDueOn(change.Now);
            await change.AddTaskAsync(ConcernTasks.AnswerReporter, deadlines.AnswerBy(change.Now));
        }

        await change.RecordAsync(ConcernActions.AddedTo, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State), Added = words.Value });
        await keepFromNamed.RunAsync(change, words);
    }, cancellationToken);
}
