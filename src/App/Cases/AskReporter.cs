using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

[Service]
public sealed class AskReporter(ConcernActionRunner runner, DeskDeadlines deadlines)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text question, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        await change.MoveAsync(ConcernTransition.Ask);
        change.AddMessage(ConcernMessages.Question, question);
        await change.CompleteTasksAsync(ConcernTasks.AnswerQuestion);
        await change.AddTaskAsync(ConcernTasks.AnswerQuestion, deadlines.AnswerBy(change.Now));
        await change.RecordAsync(ConcernActions.Asked, new { Question = question.Value });
    }, cancellationToken);
}
