using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

[Service]
public sealed class AskReporter(ConcernDesk desk, DeskDeadlines terms)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text question, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        at.Move(ConcernTransition.Ask);
        at.Say(ConcernMessages.Question, question);
        await at.DoneAsync(ConcernTasks.AnswerQuestion);
        await at.OweAsync(ConcernTasks.AnswerQuestion, terms.AnswerBy(at.Now), awaitedBy: at.Concern.TeamId);
        await at.RecordAsync(ConcernActions.Asked, new { Question = question.Value });
    }, cancellationToken);
}
