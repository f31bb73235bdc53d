using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

[Service]
public sealed class AcceptConcern(ConcernActionRunner runner)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        await change.MoveAsync(ConcernTransition.Accept);
        change.AddMessage(ConcernMessages.Accepted, because);
        await change.RecordAsync(ConcernActions.Accepted, new { Because = because.Value });
    }, cancellationToken);
}
