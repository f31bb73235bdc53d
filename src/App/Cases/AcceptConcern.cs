using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

[Service]
public sealed class AcceptConcern(ConcernDesk desk)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        at.Move(ConcernTransition.Accept);
        at.Say(ConcernMessages.Accepted, because);
        await at.DoneAsync(ConcernTasks.AnswerReporter, ConcernTasks.AnswerQuestion, ConcernTasks.ReviewClosing, ConcernTasks.ReadEscalated);
        await at.RecordAsync(ConcernActions.Accepted, new { Because = because.Value });
    }, cancellationToken);
}
