using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// The reporter answers the desk's question. The answer is unread, so the reading deadline starts again, and reading it
/// is a task of the desk.
/// </summary>
[Service]
public sealed class AnswerDesk(ConcernActionRunner runner, DeskDeadlines deadlines, KeepFromNamed keepFromNamed, ConcernAlarm alarm)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text answer, CancellationToken cancellationToken = default) => runner.AsReporterAsync(caller, submission, async change =>
    {
        await change.MoveAsync(ConcernTransition.Answer);
        change.AddMessage(ConcernMessages.Answer, answer);
        await change.StartReadingDeadlineAsync(deadlines);
        await change.AddTaskAsync(ConcernTasks.ReadReply, change.Concern.ReadDueAt!.Value);
        await change.StartReadingDeadlineOfSharesAsync(deadlines);
        await alarm.LookAsync(change, answer.Value);
        await change.RecordAsync(ConcernActions.Answered, new { Answer = answer.Value });
        await keepFromNamed.RunAsync(change, answer);
    }, cancellationToken);
}
